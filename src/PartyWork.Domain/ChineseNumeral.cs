using System.Globalization;

namespace PartyWork.Domain;

/// <summary>Numbers as Chinese writes them where digits would read oddly: items of an article, fractions, quarters.</summary>
internal static class ChineseNumeral
{
    /// <summary>One to ten as a character, others as digits.</summary>
    public static string Of(int number) => number is >= 1 and <= 10 ? "一二三四五六七八九十"[(number - 1)..number] : number.ToString(CultureInfo.InvariantCulture);
}
