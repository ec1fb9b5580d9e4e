"""export.py --checkpoint FILE.pt --out DIR: context.onnx, a graph, and context.npz, its weights and table of words.

Weights are cut to 4 bits: in blocks of BLOCK along the input, each the 8-bit grid of its column times a whole number of
its own.  So they are stored in 4 bits and multiplied in 8, twice as fast as in 32.  What flows through the graph is cut
to 8 bits by its own range, and each call reads one sentence, so that nothing read beside it can move its states.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from clean import clean
from net import HEADS, WIDTH, Encoder, Layer, encoder_folder
from onnx import TensorProto, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

BLOCK = 64
STEPS = 16  # the largest whole number of a block: -8 times 16 is the least that 8 bits hold
WEIGHT = "w "  # before the names of weights in context.npz; "k " before those of their blocks' whole numbers
LONGEST = 128  # pieces of a sentence that are read
KEPT = re.compile(r"(##)?[!-~¡-ɏ‐-―‘-„†-…€£¥™]+")  # pieces of Latin script, digits, marks
KEPT_PIECES = 21000
NAMED = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


class Flat(nn.Module):
    """A linear layer written as a product with a constant matrix, which is what can be cut to 4 bits."""

    def __init__(self, old: nn.Linear) -> None:
        super().__init__()
        self.weight = nn.Parameter(old.weight.detach().T.contiguous())
        self.bias = nn.Parameter(old.bias.detach())

    def forward(self, x: Tensor) -> Tensor:
        return x @ self.weight + self.bias


def flat(net: nn.Module) -> None:
    """Every linear layer inside written so."""
    for name, child in net.named_children():
        if isinstance(child, nn.Linear):
            setattr(net, name, Flat(child))
        else:
            flat(child)


def plain(layer: Layer, x: Tensor) -> Tensor:
    q, k, v = layer.qkv(x).reshape(-1, 3, HEADS, WIDTH // HEADS).permute(1, 2, 0, 3).unbind(0)
    weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(WIDTH // HEADS), -1)
    x = layer.norm1(layer.out((weights @ v).transpose(0, 1).reshape(-1, WIDTH)) + x)
    return layer.norm2(layer.back(nn.functional.gelu(layer.wide(x))) + x)


class Plain(nn.Module):
    """One sentence's rows of the table (n, width) to its states (n, width): no batch, no mask."""

    def __init__(self, net: Encoder) -> None:
        super().__init__()
        self.net = net

    def forward(self, rows: Tensor) -> Tensor:
        x = self.net.norm(rows + self.net.places(torch.arange(rows.shape[0])))
        for layer in self.net.layers:
            x = plain(layer, x)
        return x


def table(words: Tensor) -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    """The rows of the commonest pieces as 4-bit numbers, two a byte, a scale for each BLOCK.

    The vocabulary is sorted by frequency; a piece beyond KEPT_PIECES is cut into pieces that have a row.
    """
    vocabulary = json.loads(Path(encoder_folder(), "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    fit = [(i, p) for p, i in vocabulary.items() if p in NAMED or (KEPT.fullmatch(p) and "[unused" not in p)]
    fit.sort(key=lambda x: (len(x[1].removeprefix("##")) > 1 and x[1] not in NAMED, x[0]))
    kept = sorted(i for i, _ in fit[:KEPT_PIECES])
    number = {i: n for n, i in enumerate(kept)}
    parts, at = [], [0]
    for piece, i in sorted(vocabulary.items(), key=lambda x: x[1]):
        parts += [number[i]] if i in number else _cut(piece, vocabulary, number)
        at.append(len(parts))
    rows = words[kept].detach().numpy().reshape(len(kept), WIDTH // BLOCK, BLOCK)
    scale = np.maximum(_scale(rows), 1e-8).astype(np.float16)
    whole = (
        np.clip(np.rint(rows / scale[..., None].astype(np.float32)), -8, 7).astype(np.int8).reshape(len(kept), WIDTH)
    )
    packed = ((whole[:, ::2] & 15) | ((whole[:, 1::2] & 15) << 4)).astype(np.uint8)
    back = (whole.reshape(rows.shape) * scale[..., None].astype(np.float32)).reshape(len(kept), -1)
    flat = rows.reshape(back.shape)
    print(
        len(kept), "pieces, error of a row", (np.linalg.norm(back - flat, axis=1) / np.linalg.norm(flat, axis=1)).mean()
    )
    return {"rows": packed, "scale": scale, "at": np.asarray(at, np.uint16), "parts": np.asarray(parts, np.uint16)}


def _cut(piece: str, vocabulary: dict[str, int], number: dict[int, int]) -> list[int]:
    """The longest kept pieces from the left, as WordPiece cuts; [UNK] where a character has no row."""
    lead, rest, out = ("##", piece[2:], []) if piece.startswith("##") else ("", piece, [])
    while rest:
        size = next((n for n in range(len(rest), 0, -1) if vocabulary.get(lead + rest[:n]) in number), None)
        if size is None:
            return [number[vocabulary["[UNK]"]]]
        out.append(number[vocabulary[lead + rest[:size]]])
        lead, rest = "##", rest[size:]
    return out


def _scale(rows: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
    """Of several scales the one that loses least, for each block."""
    top = np.abs(rows).max(-1)
    best, least = top / 7, np.full(top.shape, np.inf)
    for share in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        scale = np.maximum(top * share / 7, 1e-8)
        back = np.clip(np.rint(rows / scale[..., None]), -8, 7) * scale[..., None]
        lost = ((back - rows) ** 2).sum(-1)
        best, least = np.where(lost < least, scale, best), np.minimum(lost, least)
    return best


def cut(w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    """A matrix (inputs, outputs) in 4 bits: whole numbers -8..7, the blocks' own (blocks, outputs), the columns' grid.

    Of all whole numbers a block takes the one that loses least of it.
    """
    inputs, outputs = w.shape
    blocks = w.reshape(inputs // BLOCK, BLOCK, outputs)
    grid = _scale(blocks.transpose(0, 2, 1)).max(0) / STEPS
    times, least = np.ones((len(blocks), outputs), np.uint8), np.full((len(blocks), outputs), np.inf)
    for k in range(1, STEPS + 1):
        step = grid * k
        lost = ((np.clip(np.rint(blocks / step), -8, 7) * step - blocks) ** 2).sum(1)
        times, least = np.where(lost < least, np.uint8(k), times), np.minimum(lost, least)
    whole = np.clip(np.rint(blocks / (grid * times[:, None, :])), -8, 7).astype(np.int8)
    return whole.reshape(inputs, outputs), times, grid.astype(np.float32)


def graph(
    module: nn.Module, inputs: tuple[Tensor, ...], names: list[str], results: list[str], out: Path
) -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    """Writes the graph with its weights left out, and gives these: packed two a byte, column n beside n + half."""
    weights: dict[str, np.ndarray] = {}  # type: ignore[type-arg]
    with tempfile.TemporaryDirectory() as scratch:
        rough, small = Path(scratch) / "float.onnx", Path(scratch) / "small.onnx"
        shapes = tuple({0: torch.export.Dim(f"n{i}", min=2, max=512)} for i in range(len(inputs)))
        torch.onnx.export(module, inputs, str(rough), dynamo=True, external_data=False, input_names=names,
                          output_names=results, dynamic_shapes=shapes)  # fmt: skip
        quantize_dynamic(str(rough), str(small), weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})  # fmt: skip
        whole = {i.name: i for i in onnx.load(str(rough)).graph.initializer}
        model = onnx.load(str(small))
    stored = {i.name: i for i in model.graph.initializer}
    for name in [n.removesuffix("_quantized") for n in stored if n.endswith("_quantized")]:
        now, times, grid = cut(numpy_helper.to_array(whole[name]))
        half = now.shape[1] // 2
        weights[WEIGHT + name + "_quantized"] = ((now[:, :half] & 15) | ((now[:, half:] & 15) << 4)).astype(np.uint8)
        weights["k " + name + "_quantized"] = times
        stored[name + "_scale"].CopyFrom(numpy_helper.from_array(grid, name + "_scale"))
        left_out = stored[name + "_quantized"]
        left_out.ClearField("raw_data")
        left_out.data_location = TensorProto.EXTERNAL
        left_out.external_data.add(key="location", value="context.npz")
    out.write_bytes(model.SerializeToString())
    clean(out)
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    net = Encoder()
    if args.checkpoint:
        net.load_state_dict(torch.load(args.checkpoint, map_location="cpu"))
    net.eval()
    flat(net)
    net.places.weight.data = net.places.weight.data[:LONGEST].clone()
    args.out.mkdir(parents=True, exist_ok=True)
    rows = torch.randn(17, WIDTH)
    with torch.no_grad():
        weights = graph(Plain(net).eval(), (rows,), ["rows"], ["states"], args.out / "context.onnx")
    # as it is: 4-bit numbers hardly pack, and unpacking takes longer than reading
    np.savez(args.out / "context.npz", **table(net.words.weight), **weights)
    for name in ("context.npz", "context.onnx"):
        data = (args.out / name).read_bytes()
        print(name, len(data), hashlib.sha256(data).hexdigest())


if __name__ == "__main__":
    main()
