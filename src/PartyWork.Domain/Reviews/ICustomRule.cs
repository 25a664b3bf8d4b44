using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Reviews;

/// <summary>
/// A rule written in code by the embedding application (自定义规则): what data cannot say. It stands beside the built-in ones in a
/// <see cref="BranchReview"/>. Pure, like them: the same subject and context give the same findings.
/// </summary>
/// <typeparam name="TSubject">What is judged; a rule for a wider type serves for a narrower one.</typeparam>
public interface ICustomRule<in TSubject>
{
    /// <summary>What it rests on, made by <see cref="Authority.InCode"/>: the rule, its strength and articles.</summary>
    Authority Authority { get; }

    /// <summary>Judges the subject.</summary>
    /// <param name="subject">The facts.</param>
    /// <param name="context">The day, the window and the rulebook.</param>
    /// <returns>What was found; nothing where the rule has nothing to say. A review leaves out periods that are not its own: whose last day to act is
    /// outside the window and that are not open on the day, and those in which the rule is not in force.</returns>
    IEnumerable<CustomFinding> Judge(TSubject subject, ReviewContext context);
}
