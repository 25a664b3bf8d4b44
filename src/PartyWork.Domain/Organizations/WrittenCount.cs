namespace PartyWork.Domain.Organizations;

/// <summary>The written opinions of a ballot, told apart (书面意见计票): each stands in one of these, at the first that holds.</summary>
internal sealed record WrittenCount
{
    private WrittenCount(ValueList<WrittenOpinion> opinions, EligibleBase eligible, bool kindCounts)
    {
        var people = eligible.Members?.ToHashSet();
        var left = eligible.Excluded.Select(exclusion => exclusion.Member).ToHashSet();
        foreach (var opinion in opinions)
        {
            if (!kindCounts) NotOfTheKind++;
            else if (opinion.Member is { } writer && (people?.Contains(writer) == false || left.Contains(writer))) NotOfTheBase++;
            else if (opinion.Attended) Attended++;
            else if (opinion.ReceivedOn > eligible.On) Late++;
            else if (opinion.ReceivedOn == eligible.On) (SameDay, SameDayAyes) = (SameDay + 1, SameDayAyes + (opinion.Choice == VoteChoice.Aye ? 1 : 0));
            else if (opinion.Choice == VoteChoice.Aye) Ayes++;
            else Others++;
        }
    }

    public int Ayes { get; }

    public int Others { get; }

    public int Attended { get; }

    /// <summary>Received on the day of the meeting: hours are not recorded, so that it may have been before it.</summary>
    public int SameDay { get; }

    public int SameDayAyes { get; }

    public int Late { get; }

    public int NotOfTheBase { get; }

    public int NotOfTheKind { get; }

    /// <summary>How many count as votes.</summary>
    public int Counted => Ayes + Others;

    /// <summary>Those of members who stayed away, in time or not.</summary>
    public int Absent => Counted + SameDay + Late;

    public static WrittenCount Of(ValueList<WrittenOpinion> opinions, EligibleBase eligible, bool kindCounts = true) => new(opinions, eligible, kindCounts);
}
