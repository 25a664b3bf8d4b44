using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;
using PartyWork.Domain.StudyActivities;

namespace PartyWork.Domain.Reviews;

/// <content>Findings on votes, elections and meetings, explained: by judging them once more.</content>
public sealed partial class BranchReview
{
    private static bool IsAboutMeetings(Finding finding) => finding.Subject.Kind is SubjectKind.Meeting or SubjectKind.Vote or SubjectKind.Election;

    private InForce<LocalizedText> MeetingValueOf(Finding finding)
    {
        var rule = RuleOf(finding);
        return Rulebook.EntryOf(rule.Id).Texts.All[finding.ValueIndex];
    }

    private Explanation ExplainMeeting(Finding finding)
    {
        var (activity, number, ballot, election) = MeetingOf(finding.Subject);
        var (read, meeting) = (MeetingValueOf(finding), MeetingReview.Of(Scope(), activity));
        var remarks = ballot is not null ? meeting.Of(ballot, Rulebook) : election is not null ? meeting.Of(election, Rulebook)
            : new[] { meeting.Chair(Rulebook) }.OfType<MeetingRemark>();
        var subject = MeetingSubject(activity.Id, number, ballot, election);
        var sentence = remarks.First(remark => remark.Rule == read.Authority.Rule.Id).Sentence.Fill([new("what", read.Authority.Rule.Text)]);
        ValueList<LocalizedText> facts = ballot is not null ? [MeetingReviewTexts.Met(ballot.Eligible, ballot.Present)]
            : election is not null ? [MeetingReviewTexts.Met(election.Eligible, election.Present)] : [];
        return new(finding, On, subject, new($"{subject.Zh}：{sentence.Zh}", $"{subject.En}: {sentence.En}"), [read], [], facts)
        {
            Bounds = finding.Period,
        };
    }

    /// <summary>What a finding is about: the activity, and which of its votes or elections, counted from one.</summary>
    internal (StudyActivity Activity, int Number, Ballot? Ballot, Election? Election) MeetingOf(FindingSubject subject)
    {
        if (subject.Kind == SubjectKind.Meeting) return (Record.Activities[subject.Index], 0, null, null);
        var place = subject.Index;
        foreach (var activity in Record.Activities.Where(activity => activity.Minutes is not null))
        {
            var minutes = activity.Minutes!;
            var count = subject.Kind == SubjectKind.Vote ? minutes.Ballots.Count : minutes.Elections.Count;
            if (place < count)
                return subject.Kind == SubjectKind.Vote ? (activity, place + 1, minutes.Ballots[place], null) : (activity, place + 1, null, minutes.Elections[place]);
            place -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(subject), "No vote or election of this record.");
    }

    private static LocalizedText MeetingSubject(ActivityId activity, int number, Ballot? ballot, Election? election)
    {
        if (ballot?.Kind.Label() is { } kind) return new($"活动 {activity} 第{number}次表决（{kind.Zh}）", $"activity {activity}, vote {number} ({kind.En})");
        if (election is not null && ElectionTexts.Of(election.Of) is var of) return new($"活动 {activity} 第{number}次选举（{of.Zh}）", $"activity {activity}, election {number} ({of.En})");
        return new($"活动 {activity}", $"activity {activity}");
    }
}
