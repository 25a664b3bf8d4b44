using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>An election of the whole leadership (换届选举): with it a term starts.</summary>
public sealed record FullElection
{
    internal FullElection(LocalDate on, int? years, int? seats, ReelectionShift? shift)
    {
        On = on;
        Years = years;
        Seats = seats;
        Shift = shift;
    }

    /// <summary>The day of the election meeting.</summary>
    public LocalDate On { get; }

    /// <summary>The length of the term as the election states it (任期年数); null: none stated.</summary>
    public int? Years { get; }

    /// <summary>The seats of the committee (委员职数); null: not known.</summary>
    public int? Seats { get; }

    /// <summary>To which day the next election is moved (提前或者延期); null: it is not.</summary>
    public ReelectionShift? Shift { get; }
}
