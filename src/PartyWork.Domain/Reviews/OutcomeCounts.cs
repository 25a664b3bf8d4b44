namespace PartyWork.Domain.Reviews;

/// <summary>How many findings of each outcome (结论统计). Counts of parts add up in any order.</summary>
public readonly record struct OutcomeCounts
{
    private OutcomeCounts(int satisfied, int violated, int advice, int pending, int notApplicable, int undetermined)
    {
        Satisfied = satisfied;
        Violated = violated;
        Advice = advice;
        Pending = pending;
        NotApplicable = notApplicable;
        Undetermined = undetermined;
    }

    /// <summary>Satisfied (已落实).</summary>
    public int Satisfied { get; }

    /// <summary>Violated (不符合规定).</summary>
    public int Violated { get; }

    /// <summary>Advice (提示).</summary>
    public int Advice { get; }

    /// <summary>Pending (未到期).</summary>
    public int Pending { get; }

    /// <summary>Not applicable (不适用).</summary>
    public int NotApplicable { get; }

    /// <summary>Undetermined (无法判断).</summary>
    public int Undetermined { get; }

    /// <summary>All of them.</summary>
    public int Total => Satisfied + Violated + Advice + Pending + NotApplicable + Undetermined;

    /// <summary>The number of one outcome.</summary>
    public int this[Outcome outcome] => outcome switch
    {
        Outcome.Satisfied => Satisfied,
        Outcome.Violated => Violated,
        Outcome.Advice => Advice,
        Outcome.Pending => Pending,
        Outcome.NotApplicable => NotApplicable,
        Outcome.Undetermined => Undetermined,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), "Not an outcome."),
    };

    /// <summary>The sum.</summary>
    public static OutcomeCounts operator +(OutcomeCounts left, OutcomeCounts right) => left.Add(right);

    /// <summary>The sum.</summary>
    public OutcomeCounts Add(OutcomeCounts other) => new(
        Satisfied + other.Satisfied,
        Violated + other.Violated,
        Advice + other.Advice,
        Pending + other.Pending,
        NotApplicable + other.NotApplicable,
        Undetermined + other.Undetermined);

    /// <summary>From an array by the outcome's number.</summary>
    internal static OutcomeCounts Of(ReadOnlySpan<int> counts) => new(counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
}
