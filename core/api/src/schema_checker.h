#pragma once

#include "vidgo/api/schema.h"

namespace vidgo::api {

/// One walk through a value beside its schema, which gathers what is wrong.
class Schema::Checker
{
public:
    void check(const Schema& schema, const Json& value, const std::string& pointer);
    std::vector<FieldFault> take() { return std::move(m_faults); }

private:
    using Kind = FieldFault::Kind;

    void checkValue(const Schema& schema, const Json& value, const std::string& pointer);
    void checkText(const Schema& schema, const std::string& text, const std::string& pointer);
    void checkList(const Schema& schema, const Json::Array& items, const std::string& pointer);
    void checkObject(const Schema& schema, const Json::Object& object, const std::string& pointer);
    void checkMap(const Schema& schema, const Json::Object& object, const std::string& pointer);
    template <class Number>
    void checkRange(Number value, Number least, Number most, const std::string& pointer);
    void add(Kind kind, const std::string& pointer, std::string limit = {});

    std::vector<FieldFault> m_faults;
};

} // namespace vidgo::api
