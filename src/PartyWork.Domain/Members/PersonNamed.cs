using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>A mentor is assigned or released, an introducer named or released (培养联系人、入党介绍人).</summary>
public sealed record PersonNamed : PathEvent
{
    private static readonly ValueList<PathStep> Steps = [PathStep.MentorReleased, PathStep.MentorAssigned, PathStep.IntroducerReleased, PathStep.IntroducerNamed];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="step"><see cref="PathStep.MentorAssigned"/>, <see cref="PathStep.MentorReleased"/>, <see cref="PathStep.IntroducerNamed"/> or
    /// <see cref="PathStep.IntroducerReleased"/>.</param>
    /// <param name="on">The day.</param>
    /// <param name="person">The mentor or introducer.</param>
    [JsonConstructor]
    public PersonNamed(MemberId member, PathStep step, LocalDate on, MemberId person)
        : base(member, on)
    {
        Step = OneOf(step, Steps);
        Person = Guard.Against.Default(person);
        InvalidFactException.Require(person != member, nameof(person), MemberTexts.OwnMentor);
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>The mentor or introducer.</summary>
    public MemberId Person { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
