using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Testing.Days;
using static PartyWork.Domain.Tests.Organizations.VoteFixture;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>What holds of every ballot, judged against plain sums.</summary>
public class VoteProperties
{
    private static readonly VoteKind[] Voted = [.. Enum.GetValues<VoteKind>().Where(kind => kind != VoteKind.DemocraticLifeMeeting)];

    [Fact]
    public void An_aye_more_never_turns_passed_into_not_passed()
    {
        foreach (var kind in Voted)
        {
            for (var n = 1; n <= 12; n++)
            {
                for (var present = 0; present <= n; present++)
                {
                    var outcomes = Enumerable.Range(0, present + 1).Select(ayes => Ballot(kind, n, present, ayes).Judge(National).IsPassed).ToList();
                    outcomes.SkipWhile(passed => !passed).Should().NotContain(false, "{0} of {1}, {2} present", kind, n, present);
                    if (present == n) continue;
                    for (var ayes = 0; ayes <= present; ayes++)
                    {
                        if (outcomes[ayes]) Ballot(kind, n, present + 1, ayes + 1).Judge(National).IsPassed.Should().BeTrue("one more came and voted aye");
                    }
                }
            }
        }
    }

    [Fact]
    public void The_outcome_is_that_of_plain_sums()
    {
        for (var n = 1; n <= 40; n++)
        {
            for (var present = 0; present <= n; present++)
            {
                for (var ayes = 0; ayes <= present; ayes++)
                {
                    Ballot(VoteKind.MeetingResolution, n, present, ayes).Judge(National).IsPassed.Should().Be(2 * present >= n && 2 * ayes > n);
                    Ballot(VoteKind.Admission, n, present, ayes).Judge(National).IsPassed.Should().Be(2 * present > n && 2 * ayes > n);
                    Ballot(VoteKind.LeadingGroupPersonnel, n, present, ayes).Judge(National).IsPassed.Should().Be(3 * present >= 2 * n && 2 * ayes > n);
                }
            }
        }
    }

    [Fact]
    public void What_was_foretold_comes_true()
    {
        foreach (var kind in Voted)
        {
            for (var n = 1; n <= 12; n++)
            {
                for (var present = 0; present <= n; present++)
                {
                    for (var written = 0; present + written <= n; written++)
                    {
                        var outlook = Asked(kind, n).Outlook(present, written);
                        var opinions = Enumerable.Repeat(Opinion(), written).ToValueList();
                        var best = Ballot(kind, n, present, present, written: opinions).Judge(National);
                        var worst = Ballot(kind, n, present, 0, written: opinions.Select(_ => Opinion(choice: VoteChoice.Nay)).ToValueList()).Judge(National);
                        best.IsPassed.Should().Be(outlook.CanPass!.Value);
                        best.IsQuorate.Should().Be(outlook.IsQuorate);
                        (worst.Outcome == VoteOutcome.CannotPass).Should().Be(!outlook.CanPass!.Value);
                        best.Text.Zh.Should().NotContain("{");
                        worst.Text.En.Should().NotContain("{").And.NotContain("  ");
                    }
                }
            }
        }
    }

    [Fact]
    public void The_order_of_opinions_and_ballots_does_not_matter()
    {
        var random = new Random(5);
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var opinions = Enumerable.Range(0, random.Next(1, 8)).Select(number => Opinion(
                random.Next(2) == 0 ? "2026-09-09" : "2026-09-10", (VoteChoice)random.Next(1, 4), random.Next(4) == 0 ? null : $"m{number}", random.Next(4) == 0)).ToList();
            var members = Enumerable.Range(0, 20).Select(number => MemberId.From($"m{number + 3}")).ToValueList();
            var eligible = new EligibleBase(Day(Meeting), VotePurpose.Decision, 20, members);
            var (ayes, kind) = (random.Next(0, 13), Voted[seed % Voted.Length]);
            var ballot = new Ballot(kind, eligible, 12, ayes, writtenOpinions: opinions.ToValueList());
            var turned = new Ballot(kind, eligible, 12, ayes, writtenOpinions: Enumerable.Reverse(opinions).ToValueList());

            turned.Judge(National).Should().BeEquivalentTo(ballot.Judge(National), options => options.Including(result => result.Outcome)
                .Including(result => result.Ayes).Including(result => result.WrittenCounted).Including(result => result.Text));
        }
    }
}
