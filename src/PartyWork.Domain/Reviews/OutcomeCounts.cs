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

    internal OutcomeCounts With(Outcome outcome) => Add(outcome switch
    {
        Outcome.Satisfied => new(1, 0, 0, 0, 0, 0),
        Outcome.Violated => new(0, 1, 0, 0, 0, 0),
        Outcome.Advice => new(0, 0, 1, 0, 0, 0),
        Outcome.Pending => new(0, 0, 0, 1, 0, 0),
        Outcome.NotApplicable => new(0, 0, 0, 0, 1, 0),
        Outcome.Undetermined => new(0, 0, 0, 0, 0, 1),
    });
}
