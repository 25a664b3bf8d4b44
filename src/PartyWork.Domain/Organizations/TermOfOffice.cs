using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>
/// A term of office (任期) under a rulebook: from the last full election, for as many years as that election states or the rule in force on its day says. A
/// by-election and an assigned secretary leave it as it is.
/// </summary>
public sealed record TermOfOffice
{
    internal TermOfOffice(PartyOrganization organization, FullElection election, Parameter<int> length, Rulebook rulebook)
    {
        Election = election;
        var conditions = new Conditions();
        Authority = rulebook.Get(length, election.On)?.Authority;
        Years = election.Years ?? rulebook.Ask(conditions, length, election.On)?.Value;
        if (Years is { } years)
        {
            Expires = Deadline.WithinMonths(election.On, years * 12);
            TermCheck.Range(conditions, years, election.On, rulebook);
            if (organization.IsBranch && rulebook.Get(OrganizationParameters.TermReminder, Expires.Value) is { } reminder)
                ReminderOn = Expires.Value.PlusMonths(-reminder.Value);
        }

        if (election.Shift is { } shift) TermCheck.Shift(conditions, organization, Expires, shift, rulebook);
        Breaches = conditions.Refusals;
        Advice = conditions.Advice;
        Undetermined = conditions.Undetermined;
    }

    /// <summary>The election with which it starts (换届选举).</summary>
    public FullElection Election { get; }

    /// <summary>The day of the election meeting, from which the term runs (任期起算日).</summary>
    public LocalDate Began => Election.On;

    /// <summary>How many years it lasts (任期年数); null: none stated, and no rule on the day of the election is known.</summary>
    public int? Years { get; }

    /// <summary>What the rule's length rests on (任期依据), also where the election states its own; null: no rule on the day of the election is known.</summary>
    public Authority? Authority { get; }

    /// <summary>The day on which it expires (届满日), the last by which a re-election is in time; null: not known.</summary>
    public LocalDate? Expires { get; }

    /// <summary>The day on which the superior reminds a branch of the election (提醒换届日), <c>branch.term-reminder</c>; null: not known, or no branch.</summary>
    public LocalDate? ReminderOn { get; }

    /// <summary>To which day the election is moved (提前或者延期); null: it is not.</summary>
    public ReelectionShift? Shift => Election.Shift;

    /// <summary>Whether the election is moved and the superior approved it.</summary>
    public bool IsShiftApproved => Shift?.ApprovedOn is not null;

    /// <summary>The last day for the next election (应换届日): to which it was moved with approval, or else the day on which the term expires; null: not known.</summary>
    public LocalDate? ElectionDue => IsShiftApproved ? Shift!.Until : Expires;

    /// <summary>What is against a rule that must be kept: the length (<c>orgs.term-range</c>), the approval of a shift.</summary>
    public ValueList<Violation> Breaches { get; }

    /// <summary>What speaks against a shift without forbidding it: more than the time that is generally allowed (<c>orgs.term-shift</c>).</summary>
    public ValueList<Violation> Advice { get; }

    /// <summary>What could not be judged.</summary>
    public ValueList<Missing> Undetermined { get; }

    /// <summary>Whether the next election is overdue on a day; null: it is not known when it is due.</summary>
    public bool? IsOverdueOn(LocalDate day) => ElectionDue is { } due ? day > due : null;

    /// <summary>From when to when.</summary>
    public override string ToString() => $"{IsoDay.Text(Began)}/{(Expires is { } end ? IsoDay.Text(end) : "..")}";
}
