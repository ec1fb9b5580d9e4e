"""The attribution network: a small encoder, three BIO heads, and pointers from each cue to its own words.

Every attribution has one cue, so that the pairing is learned as a property of the cue: for a cue's
token, where its source starts and ends (or nowhere: [CLS]), and which tokens are its content.
"""

from __future__ import annotations

import torch
from torch import nn

from rashomon.plugs.attribution_features import FEATURES

WIDTH, LINK = 384, 128


class Attribution(nn.Module):
    def __init__(self, encoder: nn.Module, dropout: float = 0.1):
        super().__init__()
        self.encoder = encoder
        self.feature = nn.Embedding(FEATURES, WIDTH)
        nn.init.zeros_(self.feature.weight)
        self.drop = nn.Dropout(dropout)
        self.bio = nn.Linear(WIDTH, 9)
        self.cue = nn.Linear(WIDTH, 3 * LINK)
        self.word = nn.Linear(WIDTH, 3 * LINK)
        self.content_bias = nn.Parameter(torch.tensor(-1.0))

    def forward(
        self, ids: torch.Tensor, features: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """BIO scores (b, n, 3, 3) and link scores (b, 3, cue token, word): source start, end, content."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.feature(features)
        hidden = self.drop(self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state)
        b, n = ids.shape
        bio = self.bio(hidden).view(b, n, 3, 3)
        cue = nn.functional.gelu(self.cue(hidden)).view(b, n, 3, LINK).transpose(1, 2)
        word = nn.functional.gelu(self.word(hidden)).view(b, n, 3, LINK).transpose(1, 2)
        link = cue @ word.transpose(2, 3) / LINK**0.5 * 2
        bias = torch.stack(
            [torch.zeros_like(self.content_bias), torch.zeros_like(self.content_bias), self.content_bias]
        )
        return bio, link + bias.view(1, 3, 1, 1)
