#include "tiny_onnx.h"

#include <cstdint>
#include <cstring>

namespace vidgo::test {

namespace {

// Field numbers are those of onnx.proto3, IR version 7.
class Message
{
public:
    Message& number(int field, std::uint64_t value)
    {
        varint(static_cast<std::uint64_t>(field) << 3U);
        varint(value);
        return *this;
    }
    Message& bytes(int field, const std::string& value)
    {
        varint((static_cast<std::uint64_t>(field) << 3U) | 2U);
        varint(value.size());
        m_bytes += value;
        return *this;
    }
    Message& message(int field, const Message& value) { return bytes(field, value.m_bytes); }
    const std::string& take() const { return m_bytes; }

private:
    void varint(std::uint64_t value)
    {
        for (; value > 127; value >>= 7U)
            m_bytes.push_back(static_cast<char>((value & 127U) | 128U));
        m_bytes.push_back(static_cast<char>(value));
    }
    std::string m_bytes;
};

Message tensorInfo(const std::string& name, const std::vector<int>& sizes)
{
    constexpr int kFloat = 1;
    Message shape;
    for (const int size : sizes)
        shape.message(1, Message().number(1, static_cast<std::uint64_t>(size)));
    const Message tensor = Message().number(1, kFloat).message(2, shape);
    return Message().bytes(1, name).message(2, Message().message(1, tensor));
}

Message weightTensor(const std::vector<std::vector<float>>& weights)
{
    std::string raw;
    for (const auto& channel : weights) {
        for (const float weight : channel) {
            char bytes[sizeof weight];
            std::memcpy(bytes, &weight, sizeof weight);
            raw.append(bytes, sizeof weight);
        }
    }
    Message tensor;
    for (const std::size_t size : {weights.size(), std::size_t{3}, std::size_t{1}, std::size_t{1}})
        tensor.number(1, size);
    return tensor.number(2, 1).bytes(8, "weights").bytes(9, raw);
}

} // namespace

std::string tinyOnnx(int side, const std::vector<std::vector<float>>& weights)
{
    constexpr int kInts = 7;
    const Message kernel = Message().bytes(1, "kernel_shape").number(8, 1).number(8, 1).number(20, kInts);
    const Message node = Message()
                             .bytes(1, "picture")
                             .bytes(1, "weights")
                             .bytes(2, "alpha")
                             .bytes(3, "mix")
                             .bytes(4, "Conv")
                             .message(5, kernel);
    const Message graph =
        Message()
            .message(1, node)
            .bytes(2, "tiny")
            .message(5, weightTensor(weights))
            .message(11, tensorInfo("picture", {1, 3, side, side}))
            .message(12, tensorInfo("alpha", {1, static_cast<int>(weights.size()), side, side}));
    return Message().number(1, 7).message(7, graph).message(8, Message().bytes(1, "").number(2, 12)).take();
}

} // namespace vidgo::test
