using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Organizations;

/// <summary>How an election was held, beside its numbers: surplus, monitors, secrecy, proxies, help with writing, nomination, chair.</summary>
internal static class ElectionConduct
{
    public static void Judge(Election election, ElectionRules rules, ElectionRemarksOn remarks)
    {
        var isFirstVote = election.Round is ElectionRound.Preliminary or ElectionRound.Formal;
        if (isFirstVote) JudgeSurplus(election, rules, remarks);
        JudgeMonitors(election, remarks);
        if (election.IsSecret is { } isSecret) remarks.Require(ElectionParameters.Secret, _ => isSecret, ElectionTexts.NotSecret);
        else remarks.Miss(ElectionParameters.Secret, ElectionTexts.SecrecyUnknown);
        remarks.Require(ElectionParameters.NoProxy, _ => election.AbsentVotes == 0, ElectionTexts.AbsentVoted, new Fact("votes", election.AbsentVotes));
        foreach (var writer in election.Writers)
            remarks.RequirePermitted(ElectionParameters.WrittenHelp, !IsCandidate(election, writer), ElectionTexts.WriterIsCandidate, new Fact("member", writer.Value));
        // The delegates' candidates come from the unit that elects them: the row on nomination does not speak of them.
        if (isFirstVote && election.Of != ElectionOf.Delegates)
            JudgeOrganizer(ElectionParameters.Nomination, election.NominatedBy, NominatorIn(election.Setting), ElectionTexts.OtherNominator, ElectionTexts.NominatorUnknown);
        if (election.Setting != ElectionSetting.CommitteePlenary)
            JudgeOrganizer(ElectionParameters.Chair, election.ChairedBy, ChairIn(election.Setting), ElectionTexts.OtherChair, ElectionTexts.ChairUnknown);

        void JudgeOrganizer(
            Parameter<bool> rule, ElectionOrganizer? actual, ElectionOrganizer? asked, LocalizedText sentence, LocalizedText unknown)
        {
            if (actual is not { } known || asked is not { } due) remarks.Miss(rule, unknown);
            else remarks.Require(rule, _ => known == due, sentence, new Fact("actual", ElectionTexts.Of(known)), new Fact("asked", ElectionTexts.Of(due)));
        }
    }

    /// <summary>The rules about how an election is held that concern this one, by their ids.</summary>
    public static IEnumerable<string> RulesOn(Election election)
    {
        var isFirstVote = election.Round is ElectionRound.Preliminary or ElectionRound.Formal;
        if (isFirstVote && ElectionRules.SurplusOf(election.Of) is { } surplus) yield return surplus.Id;
        yield return ElectionParameters.Monitors.Id;
        yield return ElectionParameters.Secret.Id;
        yield return ElectionParameters.NoProxy.Id;
        if (election.Writers.Count > 0) yield return ElectionParameters.WrittenHelp.Id;
        if (isFirstVote && election.Of != ElectionOf.Delegates) yield return ElectionParameters.Nomination.Id;
        if (election.Setting != ElectionSetting.CommitteePlenary) yield return ElectionParameters.Chair.Id;
    }

    private static void JudgeSurplus(Election election, ElectionRules rules, ElectionRemarksOn remarks)
    {
        if (ElectionRules.SurplusOf(election.Of) is not { } surplus) return;
        var needed = rules.CandidatesNeeded(election.Of, election.Seats) ?? 0;
        remarks.Require(
            surplus,
            _ => election.Candidates.Count >= needed,
            ElectionTexts.SurplusTooSmall,
            new Fact("candidates", election.Candidates.Count),
            new Fact("seats", election.Seats),
            new Fact("needed", needed));
    }

    private static void JudgeMonitors(Election election, ElectionRemarksOn remarks)
    {
        if (election.Monitors is not { } monitors)
        {
            remarks.Miss(ElectionParameters.Monitors, ElectionTexts.MonitorsUnknown);
            return;
        }

        remarks.Require(ElectionParameters.Monitors, least => monitors.Count >= least, ElectionTexts.TooFewMonitors, new Fact("monitors", monitors.Count));
        foreach (var monitor in monitors)
            remarks.Require(ElectionParameters.Monitors, _ => !IsCandidate(election, monitor), ElectionTexts.MonitorIsCandidate, new Fact("member", monitor.Value));
    }

    private static bool IsCandidate(Election election, MemberId member) => election.Candidates.Any(candidate => candidate.Member == member);

    private static ElectionOrganizer? NominatorIn(ElectionSetting? setting) => setting switch
    {
        null => null,
        ElectionSetting.MeetingWithoutCommittee => ElectionOrganizer.AllMembers,
        _ => ElectionOrganizer.OutgoingCommittee,
    };

    private static ElectionOrganizer? ChairIn(ElectionSetting? setting) => setting switch
    {
        ElectionSetting.GeneralMeeting => ElectionOrganizer.OutgoingCommittee,
        ElectionSetting.MeetingWithoutCommittee => ElectionOrganizer.OutgoingSecretary,
        ElectionSetting.Congress => ElectionOrganizer.Presidium,
        _ => null,
    };
}
