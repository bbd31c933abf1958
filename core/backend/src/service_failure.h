#pragma once

#include "vidgo/base/result.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

/// Says "not found" in the words of the boundary: which thing it was is known here, not in the stores.
template <class T>
Result<T> notFoundAs(service::ServiceError meaning, Result<T> result)
{
    if (!result && result.error().is(materials::MaterialsError::NotFound))
        return fail(meaning, result.error().internal());
    return result;
}

} // namespace vidgo::backend
