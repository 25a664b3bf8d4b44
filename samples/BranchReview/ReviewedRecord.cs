using PartyWork.Domain;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples;

/// <summary>A record and its review.</summary>
internal sealed record ReviewedRecord(BranchRecord Record, BranchReview Review)
{
    public string Title(Language language) => Record.Title?.In(language) ?? Record.Organization.Id.Value;
}
