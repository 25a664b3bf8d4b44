using NodaTime;
using PartyWork.Domain.Calendars;
using PartyWork.Domain.Rulebooks;
using static PartyWork.Domain.Members.PathStep;

namespace PartyWork.Domain.Members;

/// <content>Mentors, introducers, those who are heard, and the public notice.</content>
internal sealed partial class PathConditions
{
    private void Person(Conditions conditions, PathStep step, MemberId? person)
    {
        var named = step is MentorAssigned or MentorReleased ? MentorAssigned : IntroducerNamed;
        var serving = Way.People(named);
        if (step is MentorReleased or IntroducerReleased)
        {
            if (person is not { } released) return;
            conditions.Require(
                serving.Contains(released) || Way.MayLieBefore(named), PathRules.StepBefore, new("step", PathLabels.Of(step)), new("missing", PathLabels.Of(named)));
            if (step == MentorReleased && serving.All(other => other == released) && rulebook.Get(MemberParameters.MentorReplacement, on) is { } replacement)
                conditions.Advise([replacement.Authority.Violation(PathTexts.ReplaceMentor)]);
            return;
        }

        if (rulebook.Get(named == MentorAssigned ? MemberParameters.MentorCount : MemberParameters.IntroducerCount, on) is not { } most) return;
        if (serving.Count(other => other != person) >= most.Value)
        {
            conditions.Refuse([named == MentorAssigned
                ? most.Authority.Violation(PathTexts.TooManyMentors, new Fact("most", most.Value))
                : most.Authority.Violation(PathTexts.TooManyIntroducers, new("need", most.Value), new("count", serving.Count(other => other != person)))]);
        }

        if (person is not { } known) return;
        conditions.Require(!serving.Contains(known), PathRules.StepOnce, new("step", PathLabels.Of(step)), new("last", Way.Steps.OfType<PersonNamed>().LastOrDefault(other => other.Step == step && other.Person == known)?.On ?? on));
        FullMember(conditions, known, most.Authority);
        if (named == IntroducerNamed) Bars(conditions, known);
    }

    private void FullMember(Conditions conditions, MemberId person, Authority authority)
    {
        var known = people?.FirstOrDefault(other => other.Id == person);
        conditions.RequireKnown(known is not null, authority.Rule, PathTexts.PeopleUnknown.Fill([new("person", person.Value)]));
        if (known is not null && known.StageOn(on) != MemberStage.Full)
            conditions.Refuse([authority.Violation(PathTexts.NotAFullMember, new Fact("person", person.Value))]);
    }

    private void Bars(Conditions conditions, MemberId person)
    {
        if (people?.FirstOrDefault(other => other.Id == person)?.HasStatusOn(MemberStatus.ProbationWithinParty, on) == true
            && rulebook.Get(MemberParameters.IntroducerBar, on) is { } bar)
        {
            conditions.Refuse([bar.Authority.Violation(PathTexts.UnderProbation, new Fact("person", person.Value))]);
        }

        if (rulebook.Get(MemberParameters.IntroducerSoftBar, on) is { } soft) SoftBar(conditions, person, soft.Authority);
    }

    /// <summary>Somebody whose events are known and tell of no sanction has none, as of the hard bar.</summary>
    private void SoftBar(Conditions conditions, MemberId person, Authority soft)
    {
        var name = new Fact("person", person.Value);
        var known = people?.FirstOrDefault(other => other.Id == person);
        conditions.RequireKnown(known is not null, soft.Rule, PathTexts.SanctionsUnknown.Fill([name]));
        foreach (var sanction in known?.Sanctions ?? [])
        {
            if (sanction.ApprovedOn > on) continue;
            var window = rulebook.Get(DisciplineParameters.WindowOf(sanction), sanction.ApprovedOn);
            conditions.RequireKnown(window is not null, soft.Rule, PathTexts.SanctionsUnknown.Fill([name]));
            if (window is null || !SanctionWindow.Includes(sanction.ApprovedOn, window.Value, on)) continue;
            soft.Require(
                conditions, false, PathTexts.WithinTheWindow, name, new("sanction", PathTexts.Of(sanction.Kind)),
                new("arithmetic", SanctionWindow.Explain(sanction.ApprovedOn, window.Value)));
        }
    }

    private void Mentored(Conditions conditions)
    {
        if (Way.Has(MentorAssigned) && Way.People(MentorAssigned).Count is var count && rulebook.Get(MemberParameters.MentorLeast, on) is { } least && count < least.Value)
            conditions.Refuse([least.Authority.Violation(PathTexts.TooFewMentors, new("least", least.Value), new("count", count))]);
    }

    private void Views(Conditions conditions, Parameter<bool> asked, PathStep step, ValueList<ViewSource> sources)
    {
        if (rulebook.Get(asked, on) is not { } rule || !Way.Has(step)) return;
        var heard = Way.Steps.OfType<ViewsHeard>().Where(views => views.Step == step).Select(views => views.Source).ToList();
        var missing = sources.Except(heard).ToList();
        if (missing.Count > 0 && Way.MayLieBefore(step))
            conditions.RequireKnown(false, rule.Authority.Rule, PathTexts.ViewsNotOnRecord.Fill([new("sources", PathTexts.List(missing.Select(PathTexts.Of)))]));
        else if (missing.Count > 0)
            conditions.Refuse([rule.Authority.Violation(PathTexts.ViewsMissing, new Fact("sources", PathTexts.List(missing.Select(PathTexts.Of))))]);
        conditions.RequireKnown(heard.Contains(ViewSource.PartyGroup), rule.Authority.Rule, PathTexts.GroupsUnknown);
    }

    private void Publicized(Conditions conditions)
    {
        if (Notice() is not { } notice) return;
        conditions.RequireKnown(!notice.IsUnknown, notice.Asked.Rule, PathTexts.CalendarUnknown);
        if (notice.Against is { } against) conditions.Refuse([against]);
    }

    /// <summary>The public notice as it stands; null: none is on record, or the edition of the day asks for none. Of a mobile person both places count, of another the best of them.</summary>
    private NoticeState? Notice()
    {
        var notices = Way.Steps.OfType<PublicNoticeGiven>().ToList();
        if (notices.Count == 0 || rulebook.Get(MemberParameters.TargetPublicity, on) is not { } days) return null;
        var asked = days.Authority;
        if (notices[^1].StandsInTheWay) return new(asked) { Against = asked.Violation(PathTexts.NoticeBars) };
        var places = notices.Where(notice => notice.Place is NoticePlace.PlaceLeft or NoticePlace.PlaceOfArrival).GroupBy(notice => notice.Place).Select(place => place.Last()).ToList();
        var isMobile = places.Count > 0 && rulebook.Get(MemberParameters.TargetPublicityMobile, on) is not null;
        if (isMobile && rulebook.Get(MemberParameters.TargetPublicityMobile, on) is { } both
            && (places.Count < both.Value || places.Max(notice => notice.On) > places.Min(notice => notice.LastDay)))
        {
            return new(asked) { Against = both.Authority.Violation(PathTexts.TwoPlaces) };
        }

        var judged = (isMobile ? places : notices)
            .Select(notice => (Notice: notice, End: Deadline.WithinWorkingDays(notice.On, days.Value, rulebook.Calendar))).ToList();
        var complete = judged.Where(item => item.End <= item.Notice.LastDay).ToList();
        if (complete.Count == 0 || (isMobile && complete.Count < judged.Count))
        {
            if (judged.Exists(item => item.End is null)) return new(asked) { IsUnknown = true };
            var (last, needed) = judged.Last(item => item.End > item.Notice.LastDay);
            return new(asked) { Against = asked.Violation(PathTexts.NoticeShort, new("ended", last.LastDay), new("arithmetic", Deadline.ExplainWorkingDays(last.On, days.Value, rulebook.Calendar)), new("needed", needed!.Value)) };
        }

        var (counts, end) = isMobile ? complete.MaxBy(item => item.Notice.LastDay) : complete.MinBy(item => item.Notice.LastDay);
        var arithmetic = counts.LastDay == end ? Deadline.ExplainWorkingDays(counts.On, days.Value, rulebook.Calendar) : PathTexts.NoticeThrough.Fill([new("last", counts.LastDay)]);
        return new(asked) { First = Arithmetic.Later(counts.LastDay, 1), Arithmetic = arithmetic };
    }

    /// <summary>A public notice held against what is asked for.</summary>
    private sealed record NoticeState(Authority Asked)
    {
        /// <summary>The first day on which the target may be listed; null: it may not after this notice.</summary>
        public LocalDate? First { get; init; }

        public LocalizedText? Arithmetic { get; init; }

        public Violation? Against { get; init; }

        public bool IsUnknown { get; init; }

        public bool IsOver => First is not null || IsUnknown;

        public override string ToString() => First is { } day ? IsoDay.Text(day) : Asked.Rule.Id;
    }
}
