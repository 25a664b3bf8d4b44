using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Members;

/// <summary>Papers go up with the resolution, or into the file after the conversion (材料上报、归档), and the record names them. Those that go into the file may come in several
/// parts.</summary>
public sealed record PapersHandedOver : PathEvent
{
    private static readonly ValueList<PathStep> Steps = [PathStep.AdmissionSubmitted, PathStep.PapersFiled];

    /// <summary>Makes the event.</summary>
    /// <param name="member">The person on the way.</param>
    /// <param name="step"><see cref="PathStep.AdmissionSubmitted"/> or <see cref="PathStep.PapersFiled"/>.</param>
    /// <param name="on">The day.</param>
    /// <param name="papers">The papers, at least one, each once.</param>
    /// <exception cref="InvalidFactException">No paper is named, or one stands twice.</exception>
    [JsonConstructor]
    public PapersHandedOver(MemberId member, PathStep step, LocalDate on, ValueList<AdmissionPaper> papers)
        : base(member, on)
    {
        Step = OneOf(step, Steps);
        Papers = Guard.Against.Null(papers);
        foreach (var paper in papers) Guard.Against.EnumOutOfRange(paper, nameof(papers));
        InvalidFactException.Require(papers.Count > 0 && papers.Distinct().Count() == papers.Count, nameof(papers), MemberTexts.NoPapers);
    }

    /// <inheritdoc/>
    public override PathStep Step { get; }

    /// <summary>The papers (材料).</summary>
    [JsonConverter(typeof(ValueListJsonConverter<AdmissionPaper>))]
    public ValueList<AdmissionPaper> Papers { get; }

    internal override Member ApplyTo(Member? member) => Taken(member);
}
