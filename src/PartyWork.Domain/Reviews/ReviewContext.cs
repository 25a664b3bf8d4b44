using Ardalis.GuardClauses;
using NodaTime;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>What a rule in code judges by, beside the facts (判断条件).</summary>
public sealed record ReviewContext
{
    /// <summary>Makes a context; a review makes its own, a test of a single rule makes one here.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="on">The day as of which to judge.</param>
    /// <param name="window">The days it is about.</param>
    /// <param name="assumeComplete">Whether to suppose, where the record is silent, that nothing happened.</param>
    public ReviewContext(Rulebook rulebook, LocalDate on, ReviewWindow window, bool assumeComplete = false)
    {
        Rulebook = Guard.Against.Null(rulebook);
        On = on;
        Window = Guard.Against.Null(window);
        AssumeComplete = assumeComplete;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The day as of which to judge.</summary>
    public LocalDate On { get; }

    /// <summary>The days it is about.</summary>
    public ReviewWindow Window { get; }

    /// <summary>Whether to suppose, where the record is silent, that nothing happened.</summary>
    public bool AssumeComplete { get; }

    /// <summary>The day and the window.</summary>
    public override string ToString() => $"{IsoDay.Text(On)} {Window}";
}
