using NodaTime;
using PartyWork.Domain.Organizations;
using PartyWork.Domain.Rulebooks;

namespace PartyWork.Domain.Testing.Scenarios;

/// <summary>An act of a superior: it sets up an organisation, abolishes one, or moves the end of its term.</summary>
internal sealed record OrganizationAct(
    string Path,
    LocalDate On,
    ExpectedAnswer Answer,
    OrganizationActKind Kind,
    OrganizationId Organization,
    OrganizationId By,
    OrganizationRecorded? Recorded,
    int? FullMembers,
    LocalDate? Until) : ActExpectation(Path, On, Answer)
{
    public override (CaseFacts Facts, ValueList<LocalizedText> Differences) Try(CaseFacts facts, Rulebook rulebook)
    {
        var known = facts.Find(Organization);
        InvalidFactException.Require(known is null == (Kind == OrganizationActKind.Establish), "organization",
            known is null ? InputTexts.Unknown(Organization.Value) : InputTexts.Duplicate(Organization.Value));
        var decision = Kind switch
        {
            OrganizationActKind.Establish => PartyOrganization.Establish(Recorded!, By, rulebook, FullMembers),
            OrganizationActKind.End => known!.End(By, On, rulebook),
            OrganizationActKind.ShiftTerm => known!.ShiftTerm(By, On, Until!.Value, rulebook),
        };
        var after = known is not null ? facts.After(known, decision.Events)
            : decision.Events is [] ? facts
            : facts with { Organizations = facts.Organizations.Add(decision.State) };
        return (after, Answer.Differences(decision));
    }
}

/// <summary>The acts on organisations that a case may try.</summary>
internal enum OrganizationActKind
{
    Establish = 1,
    End = 2,
    ShiftTerm = 3,
}
