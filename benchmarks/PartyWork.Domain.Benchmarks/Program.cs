using NodaTime;
using PartyWork.Domain.Benchmarks;

// Reviews the same invented branches by the library, by a hand-tuned loop and by idiomatic LINQ. Fails on gates: ratio and allocation, never times.
const double MostTimesHandTuned = 3;
var quick = args.Contains("--quick", StringComparer.Ordinal);
var (branches, rounds) = quick ? (100, 21) : (2_000, 61);
var on = new LocalDate(2026, 7, 15);
var raw = BranchGenerator.Make(branches, seed: 20260715);
var members = raw.Sum(branch => branch.Members);
IEngine[] engines = [new LibraryEngine(raw, on), new HandTunedEngine(raw, on), new LinqEngine(raw, on)];

Console.WriteLine($"{branches} branches, {members} members, {raw.Sum(branch => branch.Activities.Count) / 2 / branches} activities a year and branch; as of 2026-07-15");
for (var branch = 0; branch < branches; branch++)
{
    var kept = engines.Select(engine => engine.Kept(branch).Order(StringComparer.Ordinal).ToList()).ToList();
    if (kept.All(list => list.SequenceEqual(kept[0], StringComparer.Ordinal))) continue;
    Console.WriteLine($"The engines differ on {raw[branch].Id}:");
    foreach (var (engine, list) in engines.Zip(kept)) Console.WriteLine($"  {engine.Name}: {string.Join("; ", list.Except(kept.SelectMany(other => other == list ? [] : other), StringComparer.Ordinal))}");
    return 1;
}

var counts = engines.Select(engine => engine.Review().ToArray()).ToList();
if (counts.Exists(count => !count.SequenceEqual(counts[0])))
{
    foreach (var (engine, count) in engines.Zip(counts)) Console.WriteLine($"{engine.Name}: {string.Join(" ", count)}");
    return 1;
}

Console.WriteLine($"  equal findings: {counts[0].Sum()}, {counts[0].Sum() / (double)members:F1} a member");
var times = Harness.Time(engines, members, rounds);
for (var i = 0; i < engines.Length; i++)
    Console.WriteLine($"  {engines[i].Name,-10} {Harness.Median(times[i]),8:F0} ns a member   {Harness.BytesPerMember(engines[i], members),8:F0} B a member");
var (toHandTuned, toLinq, bytes) = (Harness.Ratio(times[0], times[1]), Harness.Ratio(times[2], times[0]), Harness.BytesPerMember(engines[0], members));
Console.WriteLine($"  LINQ = {toLinq:F1} x library; medians of {rounds} interleaved rounds");
var passed = Gate(toHandTuned <= MostTimesHandTuned, $"library = {toHandTuned:F2} x hand-tuned, at most {MostTimesHandTuned}")
    & Gate(bytes == 0, $"library allocates {bytes:F0} B a member, at most 0");
return passed ? 0 : 1;

static bool Gate(bool passed, string what)
{
    Console.WriteLine($"gate {(passed ? "passed" : "FAILED")}: {what}");
    return passed;
}
