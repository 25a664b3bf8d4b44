using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What a review asks of the organisation itself: how it stands on one day, by the values in force on that day.</summary>
internal sealed class PlannedOrganization
{
    private readonly Rulebook _rulebook;
    private readonly Dictionary<string, PlannedRule> _rules = new(StringComparer.Ordinal);

    public PlannedOrganization(Rulebook rulebook, LocalDate day, ReviewWindow window)
    {
        _rulebook = rulebook;
        Day = day;
        DayNumber = SegmentRow.DayNumber(day);
        IsAsked = window.First <= day;
        Period = WorkPeriod.Containing(day, WorkPeriodKind.Month);
        foreach (var size in rulebook.Sizes) Add(size.Rule.Id, size.Dated);
        Add(OrganizationParameters.CommitteeThreshold.Id, rulebook.Dated(OrganizationParameters.CommitteeThreshold));
        Add(OrganizationParameters.Vacancy.Id, rulebook.Dated(OrganizationParameters.Vacancy));
        Add(OrganizationParameters.SecretaryStanding.Id, rulebook.Dated(OrganizationParameters.SecretaryStanding));
        Add(OrganizationParameters.CommitteeMemberStanding.Id, rulebook.Dated(OrganizationParameters.CommitteeMemberStanding));
        Add(OrganizationParameters.JointBelow.Id, rulebook.Dated(OrganizationParameters.JointBelow));
        Add(OrganizationParameters.ProjectLength.Id, rulebook.Dated(OrganizationParameters.ProjectLength));
        Add(OrganizationParameters.Adjust.Id, rulebook.Dated(OrganizationParameters.Adjust));
        Add(OrganizationParameters.GroupLeader.Id, rulebook.Dated(OrganizationParameters.GroupLeader));
    }

    /// <summary>The day as of which the organisation is judged: that of the review, or the last of a window that is over.</summary>
    public LocalDate Day { get; }

    public int DayNumber { get; }

    /// <summary>Whether that day lies in the window, which may be yet to come.</summary>
    public bool IsAsked { get; }

    /// <summary>The month of the day.</summary>
    public WorkPeriod Period { get; }

    /// <summary>A rule as it reads on the day; null: it is not in force.</summary>
    public PlannedRule? RuleOf(string id) => _rules.TryGetValue(id, out var rule) ? rule : null;

    /// <summary>A parameter as it reads on a day of its own, such as that of an election; null: it is not in force.</summary>
    public PlannedRule? RuleOn(LocalDate day, string id, DatedValues<int> values) => PlannedRule.On(day, _rulebook.PlaceOf(id), values);

    /// <summary>The first value of a parameter, for what no value answers: it was not in force yet.</summary>
    public PlannedRule Unmodelled(string id, DatedValues<int> values) => new(_rulebook.PlaceOf(id), 0, values.All[0].Value, false);

    private void Add(string id, DatedValues<int> values)
    {
        if (RuleOn(Day, id, values) is { } rule) _rules.Add(id, rule);
    }
}
