using PartyWork.Domain.Calendars;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>Terms of office: when the next election is due, and what stands against the term and against moving its end.</content>
internal readonly ref partial struct OrganizationReview
{
    private void Term()
    {
        var (organization, day) = (_scope.Record.Organization, _planned.Day);
        // A temporary branch ends with its body.
        if (organization.TermLength is not { } length) return;
        var values = _rulebook.Dated(length);
        Held(organization, length);
        if (organization.TermOn(day, _rulebook) is not { } term)
        {
            if (_planned.RuleOn(day, length.Id, values) is { } asked)
                Add(asked, FindingSubject.Branch, (Outcome.Undetermined, FindingReason.NotCovered), 0, asked.Value);
            return;
        }

        if (_planned.RuleOn(term.Began, length.Id, values) is not { } rule)
        {
            Add(_planned.Unmodelled(length.Id, values), FindingSubject.Branch, (Outcome.Undetermined, FindingReason.EditionNotModelled), 0, term.Years ?? 0);
            return;
        }

        var due = term.ElectionDue!.Value;
        var answer = day <= due ? (Outcome.Pending, FindingReason.StillOpen)
            : WhyElectionIsNotProven(SegmentRow.DayNumber(due)) is { } why ? (Outcome.Undetermined, why)
            : (Missed(rule), FindingReason.NotDone);
        Add(rule, FindingSubject.Branch, answer, 0, term.Years!.Value, due);
        Reminder(term);
        foreach (var breach in term.Breaches) Against(breach.Rule.Id, term, Outcome.Violated);
        foreach (var advice in term.Advice) Against(advice.Rule.Id, term, Outcome.Advice);
    }

    /// <summary>The elections that were held in the window: after the day by which they were due, or before it without the approval that this needs.</summary>
    private void Held(PartyOrganization organization, Parameter<int> length)
    {
        foreach (var election in organization.FullElections.Skip(1))
        {
            if (!_scope.Plan.Concerns(election.On) || election.On > _planned.Day || organization.TermOn(election.On.PlusDays(-1), _rulebook) is not { ElectionDue: { } due } before) continue;
            var month = WorkPeriod.Containing(election.On, WorkPeriodKind.Month);
            if (election.On > due && _planned.RuleOn(before.Began, length.Id, _rulebook.Dated(length)) is { } rule)
            {
                Add(rule, FindingSubject.Branch, (Missed(rule), FindingReason.DoneLate), 1, before.Years!.Value, due, month, election.On);
            }
            else if (election.On < due && _planned.RuleOn(election.On, OrganizationParameters.TermShiftApproval.Id, _rulebook.Dated(OrganizationParameters.TermShiftApproval)) is { } approval)
            {
                var answer = WhyElectionIsNotProven(SegmentRow.DayNumber(election.On)) is { } why ? (Outcome.Undetermined, why) : (Missed(approval), FindingReason.NotDone);
                Add(approval, FindingSubject.Branch, answer, 0, 1, election.On, month);
            }
        }
    }

    /// <summary>The day on which the superior reminds: on the agenda until then. Whether it did is not on the record of a branch.</summary>
    private void Reminder(TermOfOffice term)
    {
        if (term.ReminderOn is not { } reminder || _planned.Day > reminder) return;
        if (_planned.RuleOn(term.Expires!.Value, OrganizationParameters.TermReminder.Id, _rulebook.Dated(OrganizationParameters.TermReminder)) is { } rule)
            Add(rule, FindingSubject.Branch, (Outcome.Pending, FindingReason.StillOpen), 0, rule.Value, reminder);
    }

    private void Against(string id, TermOfOffice term, Outcome outcome)
    {
        var entry = _rulebook.EntryOf(id);
        var isAboutLength = entry.Type == ParameterType.Years;
        var read = isAboutLength ? term.Began : term.Shift!.ApprovedOn ?? term.Shift.Until;
        if (_planned.RuleOn(read, id, entry.Dated) is { } rule)
            Add(rule, FindingSubject.Branch, (outcome, FindingReason.NotApproved), isAboutLength ? term.Years!.Value : 0, rule.Value, term.ElectionDue!.Value);
    }

    /// <summary>Why the record does not prove that no election followed; null: it does.</summary>
    private FindingReason? WhyElectionIsNotProven(int due)
    {
        if (_scope.AssumeComplete || _scope.Index.Structure.Cover(due, _planned.DayNumber)) return null;
        return FindingReason.StructureUnknown;
    }
}
