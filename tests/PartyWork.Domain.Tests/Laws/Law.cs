namespace PartyWork.Domain.Tests.Laws;

/// <summary>How a law fails: what to do, then every offender on a line of its own.</summary>
internal static class Law
{
    public static void Holds(string advice, IEnumerable<string> offenders)
    {
        var found = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0) Assert.Fail($"{advice}\n{found.Count} against it:\n  {string.Join("\n  ", found)}");
    }
}
