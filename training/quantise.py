"""Int8 weights for an ONNX graph: matrix products with one scale per output channel and activations measured as they
come; the embedding table with one scale per row. Everything else stays fp32."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LARGE_TABLE = 1000  # rows; smaller tables are not worth the extra nodes


def symmetric(weights, axis):
    """Signed bytes and the scales that give the weights back."""
    scale = (np.abs(weights).max(axis, keepdims=True) / 127 + 1e-12).astype(np.float32)
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8), scale


class Rewriter:
    def __init__(self, graph):
        self.graph, self.nodes, self.measured = graph, [], set()
        self.stored = {t.name: t for t in graph.initializer}

    def run(self):
        for node in self.graph.node:
            weights = self._weights(node)
            if node.op_type == "MatMul" and weights is not None:
                self._product(node, weights)
            elif node.op_type == "Gather" and self._is_table(node):
                self._table(node)
            else:
                self.nodes.append(node)
        used = {i for node in self.nodes for i in node.input}
        kept = [t for t in self.graph.initializer if t.name in used]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept)

    def _weights(self, node):
        name = node.input[1] if len(node.input) > 1 else None
        return numpy_helper.to_array(self.stored[name]) if name in self.stored else None

    def _is_table(self, node):
        table = self.stored.get(node.input[0])
        return table is not None and len(table.dims) == 2 and table.dims[0] > LARGE_TABLE

    def _store(self, array, name):
        self.graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def _add(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0] + "_node", **attributes))

    def _product(self, node, weights):
        name, given = node.output[0], node.input[0]
        byte, scale, zero = given + "_byte", given + "_scale", given + "_zero"
        if given not in self.measured:  # once per activation: query, key and value share theirs
            self.measured.add(given)
            self._add("DynamicQuantizeLinear", [given], [byte, scale, zero])
        quantised, scales = symmetric(weights, 0)
        matrix = self._store(quantised, name + "_matrix")
        matrix_scale = self._store(scales[0], name + "_matrix_scale")
        matrix_zero = self._store(np.zeros(weights.shape[1], np.int8), name + "_matrix_zero")
        self._add("MatMulInteger", [byte, matrix, zero, matrix_zero], [name + "_whole"])
        self._add("Cast", [name + "_whole"], [name + "_float"], to=TensorProto.FLOAT)
        self._add("Mul", [scale, matrix_scale], [name + "_both_scales"])
        self._add("Mul", [name + "_float", name + "_both_scales"], [name])

    def _table(self, node):
        name = node.output[0]
        quantised, scales = symmetric(numpy_helper.to_array(self.stored[node.input[0]]), 1)
        self._add("Gather", [self._store(quantised, name + "_table"), node.input[1]], [name + "_byte"])
        self._add("Cast", [name + "_byte"], [name + "_float"], to=TensorProto.FLOAT)
        self._add("Gather", [self._store(scales, name + "_table_scale"), node.input[1]], [name + "_scale"])
        self._add("Mul", [name + "_float", name + "_scale"], [name])


def quantise(source, target):
    model = onnx.load(str(source))
    Rewriter(model.graph).run()
    onnx.checker.check_model(model)
    onnx.save(model, str(target))
