using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>The minutes of a meeting as far as rules need them (会议记录). Everything may be left out: what is not there is not known. Its texts are free texts of the
/// record keeper: no text of the library repeats them.</summary>
public sealed record Minutes
{
    private const int MostEntries = 200;
    private const int LongestLine = 500;
    private const int LongestResolution = 10_000;

    /// <summary>Makes minutes.</summary>
    /// <param name="place">Where, one line of at most 500 characters; null: not stated.</param>
    /// <param name="chair">Who chaired; null: not stated.</param>
    /// <param name="recorder">Who took the minutes; null: not stated.</param>
    /// <param name="agenda">The items of the agenda, at most 200, one line each; null: not stated.</param>
    /// <param name="resolutions">The resolutions, at most 200 of at most 10,000 characters; null: not stated.</param>
    /// <param name="ballots">The votes that were taken, at most 200, all with a base of one day; null: not stated.</param>
    /// <param name="elections">The elections that were held, at most 200, of the same day; null: not stated.</param>
    /// <exception cref="InvalidFactException">A text is blank or too long, there are too many, or two ballots or elections are of different days.</exception>
    [JsonConstructor]
    public Minutes(
        string? place = null,
        MemberId? chair = null,
        MemberId? recorder = null,
        ValueList<string>? agenda = null,
        ValueList<string>? resolutions = null,
        ValueList<Ballot>? ballots = null,
        ValueList<Election>? elections = null)
    {
        Place = place is null ? null : Line(place, nameof(place));
        Chair = chair is { } chaired ? Guard.Against.Default(chaired, nameof(chair)) : null;
        Recorder = recorder is { } wrote ? Guard.Against.Default(wrote, nameof(recorder)) : null;
        Agenda = Few(agenda, nameof(agenda));
        foreach (var item in Agenda) Line(item, nameof(agenda));
        Resolutions = Few(resolutions, nameof(resolutions));
        foreach (var text in Resolutions)
        {
            InvalidFactException.Require(!string.IsNullOrWhiteSpace(text), nameof(resolutions), InputTexts.Blank);
            InvalidFactException.Require(text.Length <= LongestResolution, nameof(resolutions), InputTexts.TooLong(LongestResolution));
        }

        Ballots = Few(ballots, nameof(ballots));
        Elections = Few(elections, nameof(elections));
        InvalidFactException.Require(Days.Distinct().Count() <= 1, Ballots.Count > 1 ? nameof(ballots) : nameof(elections), VoteTexts.BallotsOfSeveralDays);
    }

    /// <summary>Where (地点); null: not stated.</summary>
    public string? Place { get; }

    /// <summary>Who chaired (主持人); null: not stated.</summary>
    public MemberId? Chair { get; }

    /// <summary>Who took the minutes (记录人); null: not stated.</summary>
    public MemberId? Recorder { get; }

    /// <summary>The items of the agenda (议题).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<string>))]
    public ValueList<string> Agenda { get; }

    /// <summary>The resolutions (决议).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<string>))]
    public ValueList<string> Resolutions { get; }

    /// <summary>The votes that were taken (表决), elections apart.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<Ballot>))]
    public ValueList<Ballot> Ballots { get; }

    /// <summary>The elections that were held (选举).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<Election>))]
    public ValueList<Election> Elections { get; }

    /// <summary>How much was recorded; no more, so that a log stays quiet.</summary>
    public override string ToString() => $"{Agenda.Count} agenda items, {Resolutions.Count} resolutions, {Ballots.Count} ballots, {Elections.Count} elections";

    /// <summary>Whether everything that was counted in the meeting was counted for this day.</summary>
    internal bool IsOf(LocalDate day) => Days.All(counted => counted == day);

    private IEnumerable<LocalDate> Days => Ballots.Select(ballot => ballot.Eligible).Concat(Elections.Select(election => election.Eligible)).Select(eligible => eligible.On);

    private static string Line(string? text, string property)
    {
        var line = PlainText.Checked(text, property);
        InvalidFactException.Require(line.Length <= LongestLine, property, InputTexts.TooLong(LongestLine));
        return line;
    }

    private static ValueList<T> Few<T>(ValueList<T>? entries, string property)
        where T : class
    {
        InvalidFactException.Require(entries is null || entries.Count <= MostEntries, property, InputTexts.TooMany(MostEntries));
        foreach (var entry in entries ?? []) Guard.Against.Null(entry, property);
        return entries ?? [];
    }
}
