using static PartyWork.Domain.Members.ApplicationVenue;

namespace PartyWork.Domain.Members;

/// <content>Where one applies.</content>
internal sealed partial class PathConditions
{
    private void Venue(Conditions conditions, PathEvent? act)
    {
        if (act is null || rulebook.Get(MemberParameters.ApplicationVenue, on) is not { } order) return;
        var lodged = act as ApplicationLodged;
        var isRight = lodged is null ? null : IsRight(lodged);
        conditions.RequireKnown(isRight is not null, order.Authority.Rule, PathTexts.VenueUnknown);
        if (isRight is false) conditions.Refuse([order.Authority.Violation(PathTexts.AnotherVenue, new("venue", PathTexts.Of(lodged!.Venue)), new("right", Right(lodged)))]);
    }

    /// <summary>Null: what the record tells of the applicant does not say. An organisation of the unit receives what is handed in at the unit, so that there is one.</summary>
    private static bool? IsRight(ApplicationLodged lodged) => lodged switch
    {
        { Venue: MobileOrganization } => lodged.IsMobile,
        { Venue: Unit, Unit: null } => true,
        { Unit: { } unit } => Places(unit).Contains(lodged.Venue),
        _ => null,
    };

    private static LocalizedText Right(ApplicationLodged lodged)
    {
        var places = lodged.Unit is { } unit ? Places(unit) : [Unit, UnitLocation, CompetentDepartment, Residence];
        return PathTexts.List((lodged.IsMobile == true ? places.Add(MobileOrganization) : places).Select(PathTexts.Of));
    }

    private static ValueList<ApplicationVenue> Places(ApplicantUnit unit) => unit switch
    {
        ApplicantUnit.WithOrganization => [Unit],
        ApplicantUnit.WithoutOrganization => [UnitLocation, CompetentDepartment, Residence],
        ApplicantUnit.NoUnit => [Residence],
    };
}
