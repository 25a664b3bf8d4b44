using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <summary>One value of a cadence requirement, with the periods of a review for which it answers.</summary>
internal sealed class PlannedCadence
{
    public PlannedCadence(ReviewPlan plan, CadenceRequirement requirement, int rule, int place)
    {
        (Requirement, Rule, Place) = (requirement, rule, place);
        Value = requirement.Dated.All[place];
        Kinds = [.. requirement.Activities.Select(word => Words<SegmentKind>.TryParse(word, out var kind) ? kind : throw Unknown(word))];
        Concerns = requirement.Concerns.Count == 0 ? RecordIndex.BranchBits
            : requirement.Concerns.Aggregate(0, (bits, word) => bits | RecordIndex.BitOf(Words<OrganizationKind>.TryParse(word, out var kind) ? kind : throw Unknown(word)));
        Required = Value.Value.AtLeast;
        IsMust = Value.Authority.Strength == Strength.Must;
        IsByAttributedYear = requirement.CountedBy == CountedBy.AttributedYear;
        var (first, last) = plan.Keys(Value.Value.Per, requirement.CountedBy);
        FirstKey = first;
        Periods = [.. Enumerable.Range(first, last - first + 1).Select(key => Planned(plan, WorkPeriod.FromKey(Value.Value.Per, key)))];
    }

    public CadenceRequirement Requirement { get; }

    /// <summary>The kinds of organisation that it concerns, a bit each.</summary>
    public int Concerns { get; }

    /// <summary>The place of the rule in <see cref="Rulebook.Rules"/>.</summary>
    public int Rule { get; }

    /// <summary>The place of the value in the requirement.</summary>
    public int Place { get; }

    public InForce<Cadence> Value { get; }

    public SegmentKind[] Kinds { get; }

    /// <summary>The key of the first period; the others follow without a gap.</summary>
    public int FirstKey { get; }

    public PlannedPeriod[] Periods { get; }

    public int Required { get; }

    public bool IsMust { get; }

    public bool IsByAttributedYear { get; }

    private static InvalidOperationException Unknown(string word) => new($"The rulebook declares '{word}', which the code does not know.");

    private PlannedPeriod Planned(ReviewPlan plan, WorkPeriod period)
    {
        var lastDay = plan.LastDayToAct(period, Requirement.CountedBy);
        var isJudged = plan.Concerns(period, lastDay) & Requirement.Dated.PlaceFor(period.LastDay, out var isInForce) == Place;
        return new(
            period, SegmentRow.DayNumber(period.FirstDay), SegmentRow.DayNumber(period.LastDay), SegmentRow.DayNumber(lastDay), isJudged, isInForce);
    }
}
