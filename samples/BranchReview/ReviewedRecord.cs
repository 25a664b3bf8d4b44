using PartyWork.Domain;
using PartyWork.Domain.Reviews;

namespace PartyWork.Samples.BranchReview;

/// <summary>A record and its review.</summary>
internal sealed record ReviewedRecord(BranchRecord Record, PartyWork.Domain.Reviews.BranchReview Review)
{
    public string Title(Language language) => Record.Title?.In(language) ?? Record.Organization.Id.Value;
}
