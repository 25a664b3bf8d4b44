using System.Globalization;
using PartyWork.Domain.Plans;

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

    /// <summary>A number that need not be whole.</summary>
    public static decimal? Amount(this JsonPlace place)
    {
        if (!place.IsText && decimal.TryParse(place.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)) return amount;
        place.CannotRead(PlanTexts.NotAnAmount);
        return null;
    }

    public static ValueList<T> Ids<T>(this JsonPlace list)
        where T : struct, ITextId<T> => list.List(place => place.Id<T>()).OfType<T>().ToValueList();

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
            foreach (var problem in refused.Problems) problems.CannotRead(place.Path + problem.Path[1..], problem.Text);
        }
        catch (ArgumentException refused)
        {
            problems.CannotRead($"{place.Path}.{refused.ParamName}", InputTexts.ValueNotAccepted);
        }

        string Own(string path) => place.Path + (own ?? (same => same))(path[1..]);
    }
}
