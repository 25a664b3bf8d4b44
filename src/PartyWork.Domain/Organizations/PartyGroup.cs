using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>A Party group (党小组): part of a branch, decides nothing.</summary>
public sealed record PartyGroup
{
    internal PartyGroup(GroupId id, Validity span)
    {
        Id = id;
        Span = span;
    }

    /// <summary>The id.</summary>
    public GroupId Id { get; }

    /// <summary>The days on which it exists.</summary>
    public Validity Span { get; }

    /// <summary>What stands against its deciding anything for the branch on a day, <c>branch.group</c>: always the rule, once it is in force.</summary>
    /// <param name="on">The day.</param>
    /// <param name="rulebook">The rules.</param>
    public Competence CompetenceOn(LocalDate on, Rulebook rulebook)
    {
        var conditions = new Conditions();
        Guard.Against.Null(rulebook).Ask(conditions, OrganizationParameters.Group, on)?.Authority
            .Require(conditions, false, CompetenceTexts.GroupDecidesNothing, new Fact("group", Id.Value));
        return new(conditions);
    }
}
