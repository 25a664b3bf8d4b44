using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A step on the way into the Party was taken (发展党员程序事件), by the rules or not.</summary>
public abstract record PathEvent : MemberEvent
{
    private protected PathEvent(MemberId member, LocalDate on)
        : base(member) => On = Guard.Against.Default(on);

    /// <summary>The step.</summary>
    public abstract PathStep Step { get; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    private protected static PathStep OneOf(PathStep step, ValueList<PathStep> steps)
    {
        InvalidFactException.Require(steps.Contains(Guard.Against.EnumOutOfRange(step)), nameof(step), InputTexts.NotOneOf(steps.Select(Words<PathStep>.Of)));
        return step;
    }

    /// <summary>Declared again, so that nobody else derives from a step.</summary>
    internal abstract override Member ApplyTo(Member? member);

    /// <summary>The person after this step.</summary>
    private protected Member Taken(Member? member) => (member ?? new Member(Member)).After(this);
}
