namespace PartyWork.Domain.Benchmarks;

/// <summary>One way of reviewing the same branches.</summary>
internal interface IEngine
{
    string Name { get; }

    /// <summary>Reviews every branch and returns how many findings of each outcome, by its number; those violated or advice are kept.</summary>
    int[] Review();

    /// <summary>The findings kept of one branch, one line each, in no order: for comparison before timing.</summary>
    IEnumerable<string> Kept(int branch);
}
