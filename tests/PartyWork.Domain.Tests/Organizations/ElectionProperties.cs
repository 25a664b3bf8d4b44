using PartyWork.Domain.Organizations;
using static PartyWork.Domain.Tests.Organizations.Elections;

namespace PartyWork.Domain.Tests.Organizations;

/// <summary>What holds of every election, drawn at random on both sides of the edition.</summary>
public class ElectionProperties
{
    private const int Seeds = 2_000;

    [Fact]
    public void One_more_aye_never_unelects()
    {
        foreach (var drawn in Enumerable.Range(0, Seeds).Select(Draw))
        {
            var before = drawn.Election().Judged();
            for (var lucky = 0; lucky < drawn.Ayes.Length; lucky++)
            {
                var more = (int[])drawn.Ayes.Clone();
                more[lucky]++;
                if (more[lucky] > drawn.Returned - drawn.Invalid || more.Sum() > drawn.Seats * (drawn.Returned - drawn.Invalid)) continue;

                var after = (drawn with { Ayes = more }).Election().Judged();

                if (PlaceOf(before, lucky) is { } place) ((int)PlaceOf(after, lucky)!).Should().BeLessThanOrEqualTo((int)place, "{0}", drawn);
            }
        }
    }

    [Fact]
    public void The_order_of_the_candidates_is_of_no_matter()
    {
        foreach (var drawn in Enumerable.Range(0, Seeds).Select(Draw))
        {
            var election = drawn.Election();
            var turned = new Election(
                election.Of, election.Eligible, election.Present, election.Seats, election.Candidates.Reverse().ToValueList(), election.Distributed,
                election.Returned, election.Invalid, election.Round, election.IsSecret, null, election.Monitors, null, 0, election.Setting,
                election.NominatedBy, election.ChairedBy);

            turned.Judged().Should().Be(election.Judged(), "{0}", drawn);
        }
    }

    [Fact]
    public void No_more_are_elected_than_there_are_seats_and_the_rest_adds_up()
    {
        foreach (var drawn in Enumerable.Range(0, Seeds).Select(Draw))
        {
            var result = drawn.Election().Judged();

            result.Elected.Count.Should().BeLessThanOrEqualTo(drawn.Seats);
            (result.Elected.Count + result.SeatsLeft).Should().Be(drawn.Seats);
            if (result.Tied.Count > 0) result.Tied.Count.Should().BeGreaterThan(result.SeatsLeft, "a tie is among more than there are seats, {0}", drawn);
            (result.Tied.Count > 0).Should().Be(result.Next == ElectionNext.RunOff);
            (result.Standings.Count > 0).Should().Be(result.Outcome == ElectionOutcome.Valid && drawn.Ayes.Length > 0);
            foreach (var standing in result.Standings.Where(standing => standing.Place == ElectionPlace.Elected))
            {
                standing.Ayes.Should().BeGreaterThanOrEqualTo(result.AyesNeeded!.Value);
                result.Standings.Any(other => other.Place != ElectionPlace.Elected && other.Ayes >= standing.Ayes).Should().BeFalse("{0}", drawn);
            }
        }
    }

    [Fact]
    public void Every_election_reads_back()
    {
        foreach (var election in Enumerable.Range(0, Seeds).Select(seed => Draw(seed).Election())) Election.Parse(election.ToJson()).Should().Be(election);
    }

    [Fact]
    public void Every_outcome_is_drawn()
    {
        var results = Enumerable.Range(0, Seeds).Select(seed => Draw(seed).Election().Judged()).ToList();

        results.Select(result => result.Next).Distinct().Should().HaveCount(Enum.GetValues<ElectionNext>().Length);
        results.Select(result => result.Outcome).Distinct().Should().HaveCount(3, "the days are all within the editions");
    }

    private static ElectionPlace? PlaceOf(ElectionResult result, int candidate) =>
        result.Standings.FirstOrDefault(standing => standing.Member == Member(candidate + 1))?.Place;

    private static Drawn Draw(int seed)
    {
        var random = new Random(seed);
        var shouldAttend = random.Next(1, 31);
        var present = random.Next(shouldAttend * 3 / 4, shouldAttend + 1);
        var returned = Math.Max(0, present - random.Next(-1, 3));
        var invalid = random.Next(0, Math.Min(2, returned) + 1);
        var (seats, valid) = (random.Next(1, 6), returned - invalid);
        var ayes = new int[random.Next(0, seats + 4)];
        var left = seats * valid;
        for (var place = 0; place < ayes.Length; place++)
        {
            ayes[place] = Math.Min(left, random.Next(valid / 3, valid + 1));
            left -= ayes[place];
        }

        return new(seed % 2 == 0 ? Day1990 : Day2020, shouldAttend, present, seats, ayes, returned, invalid);
    }

    private sealed record Drawn(string On, int ShouldAttend, int Present, int Seats, int[] Ayes, int Returned, int Invalid)
    {
        public Election Election() => Held(On, ShouldAttend, Present, Seats, Ayes, Returned, invalid: Invalid);

        public override string ToString() => $"{On}: {ShouldAttend}, {Present}, {Seats} seats, [{string.Join(' ', Ayes)}] of {Returned} - {Invalid}";
    }
}
