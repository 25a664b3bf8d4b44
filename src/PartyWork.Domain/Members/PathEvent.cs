using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Organizations;

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

    /// <summary>A ballot that is on record with a step is of this vote, of its day, and of nobody else.</summary>
    private protected void Require(Ballot? ballot, string property)
    {
        if (ballot is null || PathBallot.KindOf(Step) is not { } kind) return;
        InvalidFactException.Require(ballot.Kind == kind, property + ".kind", InputTexts.NotOneOf([Words<VoteKind>.Of(kind)]));
        InvalidFactException.Require(ballot.Eligible.On == On, property + ".eligible.on", MemberTexts.BallotOfAnotherDay);
        InvalidFactException.Require(ballot.Concerns is null || ballot.Concerns == Member, property + ".concerns", MemberTexts.AnotherPerson);
    }

    /// <summary>Declared again, so that nobody else derives from a step.</summary>
    internal abstract override Member ApplyTo(Member? member);

    /// <summary>The person after this step.</summary>
    private protected Member Taken(Member? member) => (member ?? new Member(Member)).After(this);
}
