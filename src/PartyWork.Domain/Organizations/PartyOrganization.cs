using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>A Party organisation (党组织): the fold of its events.</summary>
public sealed partial record PartyOrganization
{
    internal PartyOrganization(OrganizationRecorded recorded)
    {
        Id = recorded.Organization;
        Kind = recorded.Kind;
        Superiors = recorded.Superiors;
        Existence = new(recorded.Founded, null);
        Units = recorded.Units;
        ProjectStarts = recorded.ProjectStarts;
        ProjectEnds = recorded.ProjectEnds;
    }

    /// <summary>The id.</summary>
    public OrganizationId Id { get; }

    /// <summary>What kind of organisation it is.</summary>
    public OrganizationKind Kind { get; }

    /// <summary>The path to the superior (上级党组织), the nearest first.</summary>
    public ValueList<OrganizationId> Superiors { get; }

    /// <summary>From its founding until it is abolished; an open start lies before everything that the record covers.</summary>
    public Validity Existence { get; internal init; }

    /// <summary>The spans during which a committee is in office (支部委员会在任期间), in order.</summary>
    public ValueList<Validity> Committees { get; internal init; } = [];

    /// <summary>Its groups (党小组), in the order in which they were recorded.</summary>
    public ValueList<PartyGroup> Groups { get; internal init; } = [];

    /// <summary>The elections of the whole leadership (换届选举), in order; each starts a term.</summary>
    public ValueList<FullElection> FullElections { get; internal init; } = [];

    /// <summary>The full members of each unit that a joint branch joins (联合组建单位的正式党员人数); null: not known, or no joint branch.</summary>
    public ValueList<int>? Units { get; }

    /// <summary>The day on which the project of a project branch starts (项目开工日期); null: not known, or no project branch.</summary>
    public LocalDate? ProjectStarts { get; }

    /// <summary>The day on which the project of a project branch ends (项目完工日期); null: not known, or no project branch.</summary>
    public LocalDate? ProjectEnds { get; }

    /// <summary>The day from which it may have fewer members than its kind asks for (批准设立日期); null: no such approval is recorded.</summary>
    public LocalDate? SizeExceptionApprovedOn { get; internal init; }

    /// <summary>The day from which a special provision lets a temporary branch admit members (另行规定日期); null: none is recorded.</summary>
    public LocalDate? AdmissionProvidedOn { get; internal init; }

    /// <summary>Whether it is a branch of any kind (各类党支部).</summary>
    public bool IsBranch => IsABranch(Kind);

    internal static bool IsABranch(OrganizationKind kind) => kind is OrganizationKind.Branch or OrganizationKind.JointBranch or OrganizationKind.ProjectBranch
        or OrganizationKind.TemporaryBranch or OrganizationKind.MobileBranch;

    /// <summary>The organisation that these events tell of.</summary>
    /// <param name="events">In the order in which they happened; the first is <see cref="OrganizationRecorded"/>.</param>
    /// <exception cref="InvalidFactException">The events do not fit together, such as the end of a group that was never formed.</exception>
    public static PartyOrganization Replay(IEnumerable<OrganizationEvent> events)
    {
        Guard.Against.Null(events);
        PartyOrganization? organization = null;
        foreach (var happened in events) organization = Guard.Against.Null(happened).ApplyTo(organization);
        return organization ?? throw new InvalidFactException(nameof(events), OrganizationTexts.NotRecordedYet);
    }

    /// <summary>The organisation after one more event.</summary>
    /// <exception cref="InvalidFactException">The event does not fit.</exception>
    public PartyOrganization Apply(OrganizationEvent happened) => Guard.Against.Null(happened).ApplyTo(this);

    /// <summary>The id.</summary>
    public override string ToString() => Id.Value;
}
