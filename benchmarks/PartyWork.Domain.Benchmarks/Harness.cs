using System.Diagnostics;

namespace PartyWork.Domain.Benchmarks;

/// <summary>Times engines side by side: interleaved in one process, ratios round by round, so that a noisy machine disturbs all alike.</summary>
internal static class Harness
{
    /// <summary>For each engine the time of each round, in nanoseconds a member.</summary>
    public static double[][] Time(IReadOnlyList<IEngine> engines, int members, int rounds)
    {
        var times = engines.Select(_ => new double[rounds]).ToArray();
        var repeats = engines.Select(engine => Repeats(engine)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < engines.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                for (var repeat = 0; repeat < repeats[i]; repeat++) engines[i].Review();
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats[i] / members;
            }

            Console.Write($"\r  round {round + 1} of {rounds}");
        }

        Console.WriteLine();
        return times;
    }

    /// <summary>The median over rounds of how many times longer one engine takes than another in the same round.</summary>
    public static double Ratio(double[] ours, double[] theirs) => Median(ours.Zip(theirs, (one, other) => one / other));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>Bytes that one review of everything allocates, a member, once warm.</summary>
    public static double BytesPerMember(IEngine engine, int members)
    {
        engine.Review();
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.Review();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)members;
    }

    /// <summary>Warms an engine up for a second or so, and says how often it fits into a tenth of one.</summary>
    private static int Repeats(IEngine engine)
    {
        var start = Stopwatch.GetTimestamp();
        var runs = 0;
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1) (_, runs) = (engine.Review(), runs + 1);
        return Math.Max(1, runs / 10);
    }
}
