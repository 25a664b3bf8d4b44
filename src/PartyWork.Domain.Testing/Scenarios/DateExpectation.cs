using NodaTime;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>A day that a calculation must give; null: the calendar does not know.</summary>
internal sealed record DateExpectation(string Path, LocalDate? Expected, LocalDate? Found, LocalizedText Arithmetic)
{
    public override string ToString() => Path;
}
