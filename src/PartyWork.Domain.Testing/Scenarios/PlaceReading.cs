namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>Reads the library's own values from a place, and keeps the place when they refuse.</summary>
internal static class PlaceReading
{
    public static T? Parsed<T>(this JsonPlace place, LocalizedText expected)
        where T : struct, IParsable<T>
    {
        if (place.IsText && T.TryParse(place.Text(), null, out var value)) return value;
        place.CannotRead(expected);
        return null;
    }

    public static T? Id<T>(this JsonPlace place)
        where T : struct, ITextId<T> => place.Parsed<T>(InputTexts.NotAnId);

    /// <summary>Makes something of what stands here; what refuses it is reported here.</summary>
    /// <param name="place">The place.</param>
    /// <param name="problems">Where the problems go.</param>
    /// <param name="take">Makes something of it.</param>
    /// <param name="own">Where a place in what was made stands here, below the place itself; not given: in the same position.</param>
    public static void Take(this JsonPlace place, InputProblems problems, Action take, Func<string, string>? own = null)
    {
        try
        {
            take();
        }
        catch (InputFormatException refused)
        {
            foreach (var problem in refused.Problems) problems.Refuse(Own(problem.Path), problem.Text, problem.OtherPath is ['$', ..] other ? Own(other) : problem.OtherPath);
            problems.MarkUnread(place.Path);
        }
        catch (InvalidFactException refused)
        {
            problems.CannotRead($"{place.Path}.{refused.ParamName}", refused.Text);
        }

        string Own(string path) => place.Path + (own ?? (same => same))(path[1..]);
    }
}
