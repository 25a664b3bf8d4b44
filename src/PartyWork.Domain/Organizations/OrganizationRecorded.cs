using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace PartyWork.Domain.Organizations;

/// <summary>An organisation enters the record (党组织登记). The first event of every organisation.</summary>
public sealed record OrganizationRecorded : OrganizationEvent
{
    private const int MostUnits = 100;
    private const int MostOfOneUnit = 1_000;

    /// <summary>Makes the event.</summary>
    /// <param name="organization">The id.</param>
    /// <param name="kind">What kind of organisation it is.</param>
    /// <param name="superiors">The path to the superior: the next higher organisation first, then its superior, …; empty when not recorded.</param>
    /// <param name="founded">The day it was founded; null: before everything that the record covers.</param>
    /// <param name="units">For a joint branch and for nothing else: the full members of each unit that it joins; null: not known.</param>
    /// <param name="projectStarts">For a project branch and for nothing else: the day on which the project starts; null: not known.</param>
    /// <param name="projectEnds">For a project branch and for nothing else: the day on which the project ends; null: not known.</param>
    /// <exception cref="InvalidFactException">A superior stands twice or is the organisation itself, units or project belong to another kind, a number is
    /// negative, or the project ends before it starts.</exception>
    [JsonConstructor]
    public OrganizationRecorded(
        OrganizationId organization,
        OrganizationKind kind,
        ValueList<OrganizationId>? superiors = null,
        LocalDate? founded = null,
        ValueList<int>? units = null,
        LocalDate? projectStarts = null,
        LocalDate? projectEnds = null)
        : base(organization)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Superiors = superiors ?? [];
        foreach (var superior in Superiors) Guard.Against.Default(superior, nameof(superiors));
        Founded = founded;
        Units = units;
        ProjectStarts = projectStarts;
        ProjectEnds = projectEnds;
        InvalidFactException.Require(!Superiors.Contains(organization), nameof(superiors), OrganizationTexts.OwnSuperior);
        InvalidFactException.Require(Superiors.Distinct().Count() == Superiors.Count, nameof(superiors), OrganizationTexts.SuperiorTwice);
        InvalidFactException.Require(units is null || kind == OrganizationKind.JointBranch, nameof(units), OrganizationTexts.UnitsOfJointBranch);
        InvalidFactException.Require(units is not { Count: 0 or > MostUnits }, nameof(units), OrganizationTexts.NumberOfUnits(MostUnits));
        InvalidFactException.Require(units is null || units.All(unit => unit is >= 0 and <= MostOfOneUnit), nameof(units), OrganizationTexts.NotACount(MostOfOneUnit));
        var isProject = kind == OrganizationKind.ProjectBranch;
        InvalidFactException.Require(projectStarts is null || isProject, nameof(projectStarts), OrganizationTexts.DaysOfProjectBranch);
        InvalidFactException.Require(projectEnds is null || isProject, nameof(projectEnds), OrganizationTexts.DaysOfProjectBranch);
        InvalidFactException.Require(!(projectEnds <= projectStarts), nameof(projectEnds), OrganizationTexts.EndNotAfterStart);
    }

    /// <summary>What kind of organisation it is.</summary>
    public OrganizationKind Kind { get; }

    /// <summary>The path to the superior (上级党组织), the nearest first.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<OrganizationId>))]
    public ValueList<OrganizationId> Superiors { get; }

    /// <summary>The day it was founded (成立日期); null: before everything that the record covers.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Founded { get; }

    /// <summary>The full members of each unit that a joint branch joins (联合组建单位的正式党员人数); null: not known.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<int>))]
    public ValueList<int>? Units { get; }

    /// <summary>The day on which the project of a project branch starts (项目开工日期); null: not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ProjectStarts { get; }

    /// <summary>The day on which the project of a project branch ends (项目完工日期); null: not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ProjectEnds { get; }

    internal override PartyOrganization ApplyTo(PartyOrganization? organization)
    {
        InvalidFactException.Require(organization is null, nameof(organization), OrganizationTexts.RecordedTwice);
        return new(this);
    }
}
