#pragma once

#include <compare>
#include <functional>
#include <string>

namespace vidgo {

/// An identifier that cannot be mistaken for one of another kind: `using RunId = StrongId<struct RunIdTag>;`
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(std::string value)
        : m_value(std::move(value))
    {}
    const std::string& value() const { return m_value; }
    bool isEmpty() const { return m_value.empty(); }
    auto operator<=>(const StrongId&) const = default;

private:
    std::string m_value;
};

} // namespace vidgo

template <class Tag>
struct std::hash<vidgo::StrongId<Tag>>
{
    size_t operator()(const vidgo::StrongId<Tag>& id) const noexcept { return hash<string>{}(id.value()); }
};
