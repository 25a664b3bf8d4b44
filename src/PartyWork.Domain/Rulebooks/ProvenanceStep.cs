namespace PartyWork.Domain.Rulebooks;

/// <summary>What one layer says of a value on a day (取值来源的一层).</summary>
public sealed record ProvenanceStep
{
    private readonly bool _isCovered;

    internal ProvenanceStep(LayerIdentity layer, InForce<LocalizedText>? stated, bool isCovered, bool couldSet)
    {
        Layer = layer;
        Stated = stated;
        _isCovered = isCovered;
        CouldSet = couldSet;
    }

    /// <summary>The layer.</summary>
    public LayerIdentity Layer { get; }

    /// <summary>What it states for that day; null: nothing.</summary>
    public InForce<LocalizedText>? Stated { get; }

    /// <summary>Whether its value is the one that holds: no later layer covers it, and it is not one that no layer has switched on.</summary>
    public bool IsDecisive => Stated?.Authority.Strength is not null && !_isCovered;

    /// <summary>Whether it could have set the value: it brings the rule, or comes after the layer that does and the rule's latitude lets it.</summary>
    public bool CouldSet { get; }

    /// <summary>The step in words.</summary>
    public LocalizedText Text()
    {
        var (zh, en) = (Layer.Title.Zh, Layer.Title.En);
        if (Stated is not { } stated) return CouldSet ? new($"{zh}：未作规定", $"{en}: says nothing") : new($"{zh}：本规则不由该层规定", $"{en}: does not decide this rule");
        var (value, basis) = (stated.Value, stated.Authority.Text());
        var strength = stated.Authority.StrengthText();
        var (effectZh, effectEn) = _isCovered ? ("，下级政策层另有规定", ", covered by a later layer") : IsDecisive ? ("，以此为准", ", holds") : ("", "");
        return new($"{zh}：{value.Zh}（{strength.Zh}，{basis.Zh}）{effectZh}", $"{en}: {value.En} ({strength.En}; {basis.En}){effectEn}");
    }

    /// <summary>The step in English.</summary>
    public override string ToString() => Text().En;
}
