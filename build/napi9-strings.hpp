// Lets an add-on that was written for Node-API 10 run on Node-API 8 and 9: references to strings need version 10, so a
// "reference" to a string keeps the text instead. Force-included when the stand-in's database driver is built.
#pragma once
#include <napi.h>

#include <string>

namespace Napi {
template <>
class Reference<String> {
 public:
  Reference() = default;
  static Reference<String> New(const String& value, uint32_t = 0) {
    Reference<String> reference;
    reference.env_ = value.Env();
    reference.text_ = value.Utf8Value();
    return reference;
  }
  String Value() const { return String::New(Napi::Env(env_), text_); }
  bool IsEmpty() const { return env_ == nullptr; }
  void Reset() {
    env_ = nullptr;
    text_.clear();
  }

 private:
  napi_env env_ = nullptr;
  std::string text_;
};
}  // namespace Napi
