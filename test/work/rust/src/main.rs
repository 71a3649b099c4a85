fn main() {
    println!("hello from cargo, made {}", greet::MADE);
}
