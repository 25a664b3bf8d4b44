using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Members;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Reviews;

/// <summary>A step on the way into the Party that is due by a day (程序期限): from when the time runs, by which value, and when it was done.</summary>
/// <param name="Step">The step; for conversion, the vote by which it is discussed, whatever is decided.</param>
/// <param name="Since">What starts the time.</param>
/// <param name="Due">From when the time runs, the value in force on that day, and the last permitted day.</param>
/// <param name="DoneOn">When it was done; null: it was not.</param>
/// <param name="EndedOn">From when it is asked no more, because the stage or the way ended; null: it still is.</param>
internal sealed record PathDuty(PathStep Step, LocalizedText Since, PathDue Due, LocalDate? DoneOn, LocalDate? EndedOn)
{
    /// <summary>The rule.</summary>
    public Rule Rule => Due.Length.Authority.Rule;

    /// <summary>Whether missing it is against a rule, and not only advised against. What may take longer up to a limit may not take longer than that.</summary>
    public bool IsMust => Due.Length.Authority.Strength is Strength.Must or Strength.May;

    /// <summary>The arithmetic of the last day.</summary>
    public LocalizedText Reckoning => Step == ActivistAnalyzed ? MemberReviewTexts.EndOfNextYear.Fill([new("from", Due.From), new("due", Due.LastDay)])
        : Due.From.PlusDays(Due.Length.Value) == Due.LastDay
        ? Arithmetic.Text(Due.From, Arithmetic.Days(Due.Length.Value), ("", ""), Due.LastDay)
        : Deadline.ExplainMonths(Due.From, Due.Length.Value);

    /// <summary>The rule and its last day.</summary>
    public override string ToString() => $"{Rule.Id} {IsoDay.Text(Due.LastDay)}";

    /// <summary>Every duty of the last way of a person that has started or will start by what is on record, as of a day.</summary>
    public static IEnumerable<PathDuty> Of(Member member, LocalDate on, Rulebook rulebook)
    {
        var way = new Way(member, on);
        var ended = member.StageOn(on) is null && member.Stages is [.., { Span.Until: { } until }] ? until : (LocalDate?)null;
        foreach (var row in PathRow.Table)
        {
            if (row.Due is not { } term) continue;
            if (row.Step == ActivistReviewed)
            {
                foreach (var review in Repeated(row.Step, since => PathDue.Of(since, term.Length, rulebook), member, way, ended)) yield return review;
                continue;
            }

            var taken = way.Steps.FirstOrDefault(step => step.Step == row.Step);
            // Where the way begins within the record, a stage tells from when membership counts, and not when it was approved.
            if (taken is null && (way.Has(row.Step) || member.StageOn(on) > row.Stage)) continue;
            if (!way.Steps.Any(step => step.Step == term.From) && term.From == AdmissionApproved) continue;
            if (PathDue.Of(row.Step, way, rulebook, taken) is not { } due) continue;
            var duty = new PathDuty(row.Step, PathLabels.Of(term.From), due, taken?.On, ended);
            yield return duty;
            // Beyond the ordinary time there is still the limit of special cases, unless the approval says that it is one: then that limit alone counts.
            if (row.Step == AdmissionApproved && taken is not ApprovalGiven { IsSpecialCase: true } && (taken?.On ?? on) > due.LastDay
                && PathDue.Of(due.From, MemberParameters.ApprovalCeiling, rulebook) is { } ceiling)
            {
                yield return duty with { Due = ceiling };
            }
        }

        foreach (var analysis in Repeated(ActivistAnalyzed, since => PathDue.Analysis(since, rulebook), member, way, ended)) yield return analysis;
        foreach (var discussion in Discussions(member, way, rulebook, ended, on)) yield return discussion;
    }

    /// <summary>Each half-yearly review or yearly analysis, and the one to come while the person is an activist.</summary>
    private static IEnumerable<PathDuty> Repeated(PathStep step, Func<LocalDate, PathDue?> dueAfter, Member member, Way way, LocalDate? ended)
    {
        if (way.DayOf(ActivistNamed) is not { } named) yield break;
        var (last, since) = (named, PathLabels.Of(ActivistNamed));
        foreach (var taken in way.Steps.Where(taken => taken.Step == step))
        {
            // One that moves no last day, such as a second analysis within a year, is one more of the same.
            if (dueAfter(last) is { } due && due.LastDay != dueAfter(taken.On)?.LastDay) yield return new(step, since, due, taken.On, ended);
            (last, since) = (taken.On, PathLabels.Of(step));
        }

        if (dueAfter(last) is { } next)
            yield return new(step, since, next, null, member.Stages.FirstOrDefault(span => span.Stage > MemberStage.Activist)?.Span.From ?? ended);
    }

    /// <summary>Conversion is discussed when the probation is over, and again when an extension is. A vote to extend or to revoke discusses it, too; one before that discusses nothing.</summary>
    private static IEnumerable<PathDuty> Discussions(Member member, Way way, Rulebook rulebook, LocalDate? ended, LocalDate on)
    {
        if (way.DayOf(AdmissionVoted) is not { } admitted || !way.Has(AdmissionApproved) || Probation.Of(admitted, rulebook) is not { Length.Value: > 0 } first) yield break;
        var votes = way.Steps.OfType<MeetingVoted>().Where(vote => vote.Step is ConversionVoted or ExtensionVoted or RevocationVoted && vote.On >= first.FullMemberOn).ToList();
        var isConverted = way.Has(ConversionApproved) || member.StageOn(on) == MemberStage.Full;
        if (Discussion(first, votes.FirstOrDefault()?.On) is { } before) yield return before;
        if (way.Probation(rulebook) is not { ExtendedBy: not null } extended) yield break;
        var extending = votes.FindLastIndex(vote => vote is { Step: ExtensionVoted, IsPassed: true });
        if (Discussion(extended, votes.Skip(extending + 1).FirstOrDefault()?.On) is { } after) yield return after;

        PathDuty? Discussion(Probation probation, LocalDate? voted)
        {
            if (voted is null && isConverted) return null;
            var isPostponed = member.Relations.Any(relation => relation.Span.From > admitted && relation.Span.From <= probation.FullMemberOn);
            var due = (isPostponed ? PathDue.Of(probation.FullMemberOn, MemberParameters.ConversionPostponement, rulebook) : null)
                ?? PathDue.Of(probation.FullMemberOn, MemberParameters.ProbationDiscussion, rulebook);
            return due is null ? null : new(ConversionVoted, MemberReviewTexts.ProbationOver, due, voted, ended);
        }
    }
}
