using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A person enters a stage (进入阶段) and leaves the one before. The first event of every person.</summary>
public sealed record StageEntered : MemberEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="member">The person.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="on">The first day; null: before everything that the record covers.</param>
    [JsonConstructor]
    public StageEntered(MemberId member, MemberStage stage, LocalDate? on = null)
        : base(member)
    {
        Stage = Guard.Against.EnumOutOfRange(stage);
        On = on;
    }

    /// <summary>The stage.</summary>
    public MemberStage Stage { get; }

    /// <summary>The first day; null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; }

    internal override Member ApplyTo(Member? member)
    {
        var stages = member?.Stages ?? [];
        if (stages is [.., { } last])
        {
            InvalidFactException.Require(On is not null && !(On <= last.Span.From) && !(On < last.Span.Until), "on", MemberTexts.NotAfterTheStageBefore);
            if (last.Span.Until is null) stages = [.. stages.Take(stages.Count - 1), new(last.Stage, new(last.Span.From, On))];
        }

        return (member ?? new Member(Member)) with { Stages = stages.Add(new(Stage, new(On, null))) };
    }
}
