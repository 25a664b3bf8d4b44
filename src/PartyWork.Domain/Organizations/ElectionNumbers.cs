namespace PartyWork.Domain.Organizations;

/// <summary>Refuses the impossible numbers of an election, all at once, each with its place. A number that is none is compared with nothing.</summary>
internal static class ElectionNumbers
{
    private const int Most = 100_000;

    public static void Check(Election election)
    {
        var problems = new FactProblems();
        problems.Require(IsNumber(election.Present), "present", OrganizationTexts.NotACount(Most))
            .Require(IsNumber(election.Seats) && election.Seats > 0, "seats", ElectionTexts.NotSeats(Most))
            .Require(IsNumber(election.Distributed), "distributed", OrganizationTexts.NotACount(Most))
            .Require(IsNumber(election.Returned), "returned", OrganizationTexts.NotACount(Most))
            .Require(IsNumber(election.Invalid), "invalid", OrganizationTexts.NotACount(Most))
            .Require(IsNumber(election.AbsentVotes), "absentVotes", OrganizationTexts.NotACount(Most))
            .Require(election.Eligible.Purpose == VotePurpose.Election, "eligible.purpose", ElectionTexts.NotForAnElection);
        CheckPresence(election, problems);
        CheckAyes(election, problems);
        CheckPeople(election.Candidates.Concat(election.WriteIns).Select((candidate, number) => (PlaceOf(election, number) + ".member", candidate.Member)), problems);
        CheckPeople((election.Monitors ?? []).Select((who, number) => ($"monitors[{number}]", who)), problems);
        CheckPeople(election.Writers.Select((who, number) => ($"writers[{number}]", who)), problems);
        problems.ThrowIfAny();
    }

    private static void CheckPresence(Election election, FactProblems problems)
    {
        if (!IsNumber(election.Present)) return;
        var absent = election.Eligible.Count - election.Present;
        problems.Require(absent >= 0, "present", ElectionTexts.MorePresent)
            .Require(absent < 0 || election.AbsentVotes <= absent || !IsNumber(election.AbsentVotes), "absentVotes", ElectionTexts.MoreAbsentVotes);
    }

    private static void CheckAyes(Election election, FactProblems problems)
    {
        var ayes = election.Candidates.Concat(election.WriteIns).Select(candidate => candidate.Ayes).ToList();
        var areBallotsKnown = IsNumber(election.Returned) && IsNumber(election.Invalid);
        problems.Require(!areBallotsKnown || election.Invalid <= election.Returned, "invalid", ElectionTexts.MoreInvalid);
        areBallotsKnown &= election.Invalid <= election.Returned;
        var valid = election.ValidBallots;
        for (var number = 0; number < ayes.Count; number++)
        {
            var place = PlaceOf(election, number) + ".ayes";
            problems.Require(IsNumber(ayes[number]), place, OrganizationTexts.NotACount(Most))
                .Require(!areBallotsKnown || !IsNumber(ayes[number]) || ayes[number] <= valid, place, ElectionTexts.MoreAyes(valid));
        }

        var canCompare = areBallotsKnown && IsNumber(election.Seats) && election.Seats > 0 && ayes.TrueForAll(IsNumber);
        problems.Require(
            !canCompare || ayes.Sum(number => (long)number) <= (long)election.Seats * valid,
            "candidates",
            ElectionTexts.MoreAyesThanChoices(election.Seats, valid));
    }

    private static bool IsNumber(int number) => number is >= 0 and <= Most;

    /// <summary>The place of the so-many-eth of those who stood, then of those written in.</summary>
    private static string PlaceOf(Election election, int number) =>
        number < election.Candidates.Count ? $"candidates[{number}]" : $"writeIns[{number - election.Candidates.Count}]";

    private static void CheckPeople(IEnumerable<(string Place, MemberId Who)> people, FactProblems problems)
    {
        var seen = new HashSet<MemberId>();
        foreach (var (place, who) in people)
        {
            problems.Require(who != default, place, InputTexts.NotAnId)
                .Require(who == default || seen.Add(who), place, OrganizationTexts.PersonTwice);
        }
    }
}
