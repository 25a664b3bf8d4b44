namespace PartyWork.Domain.Plans;

/// <summary>How much of a plan is done (计划进度), with and without weights. Items cancelled, exempted or carried over are not counted; what is not known is stated
/// and never counted as zero.</summary>
public sealed record PlanProgress
{
    internal PlanProgress(int items, int completed, int weight, int completedWeight, int unweighed)
    {
        Items = items;
        Completed = completed;
        Weight = weight;
        CompletedWeight = completedWeight;
        ItemsWithoutWeight = unweighed;
    }

    /// <summary>The items counted.</summary>
    public int Items { get; }

    /// <summary>Those completed, evidenced on every axis that they declare.</summary>
    public int Completed { get; }

    /// <summary>The weights of the items counted, added up.</summary>
    public int Weight { get; }

    /// <summary>The weights of those completed.</summary>
    public int CompletedWeight { get; }

    /// <summary>Items without a weight: left out of the weighted share on both sides.</summary>
    public int ItemsWithoutWeight { get; }

    /// <summary>The share completed, each item alike, 0 to 1; null: there is no item to count.</summary>
    public decimal? Share => Items == 0 ? null : (decimal)Completed / Items;

    /// <summary>The share completed by weight, 0 to 1; null: no item has a weight.</summary>
    public decimal? WeightedShare => Weight == 0 ? null : (decimal)CompletedWeight / Weight;

    /// <summary>Completed and counted items.</summary>
    public override string ToString() => $"{Completed}/{Items}";
}
