"""export.py --checkpoint FILE.pt --encoder DIR --out DIR [--figures FILE]: attribution.onnx (8-bit weights) and .json.

The graph reads one window a call, so that nothing can depend on batch-mates.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import pathlib
import shutil
import tempfile

import torch
from clean import clean
from network import LINK, Attribution
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from transformers import AutoModel

from rashomon.plugs.attribution_features import BUDGET, FEATURES


class Plain(nn.Module):
    """The same network for one window, written out so that the graph is small: no mask, no batch."""

    def __init__(self, net: Attribution):
        super().__init__()
        self.net = net
        self.fused = nn.ModuleList()
        for layer in net.encoder.encoder.layer:
            own = layer.attention.self
            qkv = nn.Linear(384, 1152)
            qkv.weight.data = torch.cat([own.query.weight, own.key.weight, own.value.weight]).detach()
            qkv.bias.data = torch.cat([own.query.bias, own.key.bias, own.value.bias]).detach()
            self.fused.append(qkv)

    def encode(self, ids: Tensor, features: Tensor) -> Tensor:
        e = self.net.encoder.embeddings
        at = torch.arange(ids.shape[0])
        x = (
            e.word_embeddings(ids)
            + self.net.feature(features)
            + e.token_type_embeddings.weight[0]
            + e.position_embeddings(at)
        )
        x = e.LayerNorm(x)
        for layer, qkv in zip(self.net.encoder.encoder.layer, self.fused, strict=True):
            q, k, v = qkv(x).reshape(-1, 3, 12, 32).permute(1, 2, 0, 3).unbind(0)
            weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(32), -1)
            y = (weights @ v).transpose(0, 1).reshape(-1, 384)
            x = layer.attention.output.LayerNorm(layer.attention.output.dense(y) + x)
            y = nn.functional.gelu(layer.intermediate.dense(x))
            x = layer.output.LayerNorm(layer.output.dense(y) + x)
        return x

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        x = self.encode(ids, features)
        bio = self.net.bio(x).reshape(-1, 3, 3)
        cue = nn.functional.gelu(self.net.cue(x)).reshape(-1, 3, LINK).transpose(0, 1)
        word = nn.functional.gelu(self.net.word(x)).reshape(-1, 3, LINK).permute(1, 2, 0)
        link = cue @ word / LINK**0.5 * 2
        bias = torch.stack([torch.zeros(()), torch.zeros(()), self.net.content_bias])
        return bio, link + bias.reshape(3, 1, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=pathlib.Path, required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--figures", type=pathlib.Path)
    parser.add_argument("--float", action="store_true", help="keep 32-bit weights, to measure what 8 bits cost")
    args = parser.parse_args()
    net = Attribution(AutoModel.from_pretrained(args.encoder))
    net.load_state_dict(torch.load(args.checkpoint, map_location="cpu"))
    plain = Plain(net).eval()
    ids = torch.randint(1000, 20000, (37,))
    features = torch.randint(0, FEATURES, (37,))
    with torch.no_grad():
        net.eval()
        whole = net(ids[None], features[None], torch.ones(1, 37, dtype=torch.long))
        for ours, theirs in zip(plain(ids, features), whole, strict=True):
            assert torch.allclose(ours, theirs[0], atol=1e-3), "the written-out graph differs from the network"
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "attribution.onnx"
    with tempfile.TemporaryDirectory() as scratch:
        rough = pathlib.Path(scratch) / "float.onnx"
        length = torch.export.Dim("length", min=4, max=512)
        torch.onnx.export(
            plain, (ids, features), str(rough), dynamo=True, external_data=False, input_names=["ids", "features"],
            output_names=["bio", "link"], dynamic_shapes=({0: length}, {0: length}),
        )  # fmt: skip
        if args.float:
            shutil.copy(rough, target)
        else:
            quantize_dynamic(str(rough), str(target), weight_type=QuantType.QInt8, per_channel=True,
                             op_types_to_quantize=["MatMul", "Gemm", "Gather"],
                             extra_options={"MatMulConstBOnly": True})  # fmt: skip
    clean(target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    about = {"features": FEATURES, "budget": BUDGET, "sha256": digest, "data": "PolNeAR, training split"}
    if args.figures:
        about["figures"] = json.loads(args.figures.read_text(encoding="utf-8"))
    (args.out / "attribution.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    print(target.stat().st_size, digest)


if __name__ == "__main__":
    main()
