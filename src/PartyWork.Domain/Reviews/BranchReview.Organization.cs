using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Plans;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <content>Findings on the organisation itself, explained.</content>
public sealed partial class BranchReview
{
    private static readonly string[] OrganizationRules =
    [
        OrganizationParameters.CommitteeThreshold.Id, OrganizationParameters.Vacancy.Id, OrganizationParameters.SecretaryStanding.Id,
        OrganizationParameters.CommitteeMemberStanding.Id, OrganizationParameters.BranchTerm.Id, OrganizationParameters.GeneralBranchTerm.Id, OrganizationParameters.CommitteeTerm.Id,
        OrganizationParameters.TermReminder.Id, OrganizationParameters.TermShift.Id, OrganizationParameters.TermShiftApproval.Id,
        OrganizationParameters.TermLeast.Id, OrganizationParameters.TermMost.Id, OrganizationParameters.JointBelow.Id, OrganizationParameters.ProjectLength.Id,
        OrganizationParameters.Adjust.Id, OrganizationParameters.GroupLeader.Id,
    ];

    private bool IsAboutOrganization(Finding finding)
    {
        var rule = RuleOf(finding);
        return OrganizationRules.Contains(rule.Id, StringComparer.Ordinal) || SizeOf(rule) is not null;
    }

    private SizeRequirement? SizeOf(Rule rule) => Rulebook.Sizes.FirstOrDefault(size => size.Rule.Equals(rule));

    private InForce<LocalizedText> OrganizationValueOf(Finding finding)
    {
        var rule = RuleOf(finding);
        var texts = SizeOf(rule)?.Texts ?? Rulebook.EntryOf(rule.Id).Texts;
        return texts.All[finding.ValueIndex];
    }

    private Explanation ExplainOrganization(Finding finding)
    {
        var (read, subject) = (OrganizationValueOf(finding), SubjectOf(finding));
        var facts = new List<Fact>
        {
            new("on", _plan.Organization.Day), new("what", read.Authority.Rule.Text), new("need", read.Value), new("strength", read.Authority.StrengthText()),
            new("count", finding.Actual), new("required", finding.Required), new("due", finding.LastDayToAct),
        };
        var sentence = SentenceOf(finding, facts).Fill(facts);
        return new(finding, On, subject, sentence, [read], [], FactsOfOrganization(finding)) { Bounds = finding.Period, IsAboutOrganization = true };
    }

    private LocalizedText SentenceOf(Finding finding, List<Fact> facts)
    {
        var (rule, day) = (RuleOf(finding), _plan.Organization.Day);
        if (finding.Reason == FindingReason.DoneLate) return Held(Record.Organization.TermOn(finding.LastDayToAct, Rulebook)!, finding.LastDayToAct.PlusDays(finding.DaysLate), OrganizationReviewTexts.HeldLate);
        if (finding.Reason == FindingReason.NotDone && rule.Id == OrganizationParameters.TermShiftApproval.Id)
            return Held(Record.Organization.TermOn(finding.LastDayToAct.PlusDays(-1), Rulebook)!, finding.LastDayToAct, OrganizationReviewTexts.HeldEarly);
        var term = Record.Organization.TermOn(day, Rulebook);
        if (finding.Reason == FindingReason.EditionNotModelled) return RulebookTexts.EditionNotModelled(term!.Began);
        if (finding.Reason is FindingReason.NotCovered or FindingReason.RecordPartial or FindingReason.StructureUnknown) return OrganizationReviewTexts.Unknown(finding.Reason);
        if (rule.Id == OrganizationReview.NoCommittee && finding.Reason == FindingReason.TooFew) return OrganizationReviewTexts.CommitteeNotDue;
        if (SizeOf(rule) is { } size)
        {
            facts[4] = new("count", size.Counted(finding.Actual));
            if (finding.Subject.Kind == SubjectKind.Group) facts[1] = new("what", new LocalizedText($"{rule.Text.Zh}（{SubjectOf(finding).Zh}）", $"{rule.Text.En} ({SubjectOf(finding).En})"));
            facts.Add(new("difference", size.Counted(Math.Abs(finding.Actual - finding.Required))));
            return OrganizationReviewTexts.OfSize(finding.Reason);
        }

        if (rule.Id == OrganizationParameters.CommitteeThreshold.Id) return OrganizationReviewTexts.OfCommittee(finding.Reason);
        if (rule.Id == OrganizationParameters.Vacancy.Id) return Vacancy(finding, facts);
        if (rule.Id == OrganizationParameters.SecretaryStanding.Id)
        {
            if (OrganizationReview.SecretaryOn(Record, day) is { } secretary
                && Posts.SecretaryStanding(secretary, day, Rulebook) is { Standing: { } standing, ReachedOn: { } reached })
            {
                facts.AddRange([new("since", $"{standing.Since}"), new("reached", reached)]);
            }

            return finding.Reason == FindingReason.Done ? OrganizationReviewTexts.StandingKept
                : facts.Exists(fact => fact.Name == "since") ? OrganizationReviewTexts.StandingTooShort : OrganizationReviewTexts.SecretaryNotFull;
        }

        if (rule.Id == OrganizationParameters.CommitteeMemberStanding.Id)
        {
            if (finding.Reason == FindingReason.Done) return OrganizationReviewTexts.CommitteeStandingKept;
            facts.Add(new("persons", PlanTexts.List(Posts.CommitteeStandings(Record.Members, day, Rulebook).Where(check => check.IsKept == false).Select(check => check.Member))));
            return OrganizationReviewTexts.CommitteeStandingTooShort;
        }

        if (rule.Id == OrganizationParameters.Adjust.Id) return OrganizationReviewTexts.ToBeAdjusted;
        if (rule.Id == OrganizationParameters.GroupLeader.Id)
        {
            facts.Add(new("group", SubjectOf(finding)));
            return finding.Reason == FindingReason.Done ? OrganizationReviewTexts.LeaderIsFull : OrganizationReviewTexts.LeaderNotFull;
        }

        if (rule.Id == OrganizationParameters.JointBelow.Id)
        {
            facts.AddRange([new("place", Record.Organization.Units!.ToList().IndexOf(finding.Actual) + 1), new("below", finding.Required)]);
            return finding.Reason == FindingReason.Done ? OrganizationReviewTexts.UnitsAreSmall : CompetenceTexts.UnitTooLarge;
        }

        if (rule.Id == OrganizationParameters.ProjectLength.Id)
        {
            facts.AddRange([new("starts", Record.Organization.ProjectStarts!.Value), new("ends", Record.Organization.ProjectEnds!.Value), new("months", finding.Required)]);
            return finding.Reason == FindingReason.Done ? OrganizationReviewTexts.ProjectIsLong : CompetenceTexts.ProjectTooShort;
        }

        if (finding.Reason == FindingReason.NotApproved)
            return term!.Breaches.Concat(term.Advice).First(violation => violation.Rule.Equals(rule)).Text;
        facts.AddRange([new("began", term!.Began), new("expires", term.Expires!.Value), new("years", Arithmetic.Years(term.Years!.Value))]);
        return rule.Id == OrganizationParameters.TermReminder.Id ? OrganizationReviewTexts.ReminderDue
            : finding.Outcome == Outcome.Pending ? OrganizationReviewTexts.ElectionDue : OrganizationReviewTexts.ElectionOverdue;
    }

    private static LocalizedText Held(TermOfOffice before, LocalDate held, LocalizedText template) =>
        template.Fill([new("began", before.Began), new("elections", before.ElectionDue!.Value), new("held", held), new("late", Arithmetic.Days(Math.Abs(Period.DaysBetween(before.ElectionDue.Value, held))))]);

    private LocalizedText Vacancy(Finding finding, List<Fact> facts)
    {
        if (finding.Reason == FindingReason.Done) return OrganizationReviewTexts.NoVacancy;
        var vacant = Posts.VacantOn(Record.Organization, Record.Members, _plan.Organization.Day, Rulebook).OrderBy(vacancy => vacancy.FillBy).First();
        facts.AddRange([new("since", vacant.Since), new("post", OrganizationReviewTexts.SeatOf(vacant.Role))]);
        return finding.Outcome == Outcome.Pending ? OrganizationReviewTexts.VacantSince : OrganizationReviewTexts.VacantTooLong;
    }

    /// <summary>How the election came to be due on another day than that on which the term expires.</summary>
    private ValueList<LocalizedText> FactsOfOrganization(Finding finding)
    {
        if (RuleOf(finding).Id != Record.Organization.TermLength?.Id || Record.Organization.TermOn(_plan.Organization.Day, Rulebook) is not { } term) return [];
        var election = new LocalizedText($"{IsoDay.Text(term.Began)}换届选举", $"election of {IsoDay.Text(term.Began)}");
        if (term is not { Shift: { ApprovedOn: { } approved } shift, Expires: { } expires }) return [election];
        var (from, to, on) = (IsoDay.Text(expires), IsoDay.Text(shift.Until), IsoDay.Text(approved));
        return [election, new($"{on}经上级批准，换届由{from}改至{to}", $"re-election moved from {from} to {to}, approved on {on}")];
    }
}
