using System.Text.Json.Serialization;

namespace PartyWork.Domain.Members;

/// <summary>A paper of an admission (入党材料). The first four go up with the resolution; all six go into the file after the conversion.</summary>
[JsonConverter(typeof(WordJsonConverter<AdmissionPaper>))]
public enum AdmissionPaper
{
    /// <summary>The application form with the resolution written into it (入党志愿书).</summary>
    ApplicationForm = 1,

    /// <summary>The application (入党申请书).</summary>
    Application = 2,

    /// <summary>The record of education and observation of the activist (培养教育考察材料).</summary>
    ActivistRecord = 3,

    /// <summary>The papers of the political review (政治审查材料).</summary>
    PoliticalReview = 4,

    /// <summary>The record of education and observation of the probationary member (预备党员教育考察材料).</summary>
    ProbationRecord = 5,

    /// <summary>The request for conversion (转正申请书).</summary>
    ConversionRequest = 6,
}
