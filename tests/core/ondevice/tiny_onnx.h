#pragma once

#include <string>
#include <vector>

namespace vidgo::test {

/// The bytes of an ONNX model with one 1×1 convolution: input "picture" 1×3×side×side, output "alpha". Output
/// channel i is the weighted sum of red, green and blue with weights[i]. Written field by field as protobuf,
/// so that a test needs neither a file nor a library.
std::string tinyOnnx(int side, const std::vector<std::vector<float>>& weights);

} // namespace vidgo::test
