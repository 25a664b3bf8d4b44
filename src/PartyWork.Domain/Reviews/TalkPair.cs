namespace PartyWork.Domain.Reviews;

/// <summary>Two people who owe each other a talk (应谈未谈的两人), in the order of the record.</summary>
public sealed record TalkPair
{
    internal TalkPair(MemberId first, MemberId second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The one.</summary>
    public MemberId First { get; }

    /// <summary>The other.</summary>
    public MemberId Second { get; }

    /// <summary>Both ids.</summary>
    public override string ToString() => $"{First}, {Second}";
}
